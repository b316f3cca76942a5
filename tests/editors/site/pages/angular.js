import '@angular/compiler';
import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';

class Note {
  text = '';
}

const Described = Component({ selector: 'bench-note', imports: [FormsModule], template: '<textarea id="note" rows="8" cols="70" [(ngModel)]="text"></textarea>' })(Note) ?? Note;

document.querySelector('#root').append(document.createElement('bench-note'));
const application = await bootstrapApplication(Described);
const { instance } = application.components[0];
globalThis.bench = { model: () => instance.text };
