/** What of a text is not sealed. A short word stands by chance in base64, now and then: long runs of it go first. */
export const unsealed = (text: string): string => text.replace(/[\w+/]{40,}=*/gu, '');
