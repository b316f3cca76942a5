import type { DateFormat, DatesFound, Orders } from '#look-back/date-census.ts';
import type { Order } from '#look-back/dates.ts';
import { Choice } from '../ui/Choice.tsx';
import { lookBack } from './session.ts';

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** How the dates are written, and in which order their numbers stand where that can't be told. */
export function DatesForm({ dates, orders }: { dates: DatesFound; orders: Orders }) {
  const { formats, empty, unread, unreadExample } = dates;
  return (
    <div className="stack">
      <h3>{formats.length > 1 ? `The dates are written in ${formats.length} ways` : 'The dates'}</h3>
      {formats.map((format, index) => (format.asks?.open ? <OrderAsked key={format.shape} id={`order-${index}`} format={format} order={orders[format.shape] ?? 'day'} choose={(order) => lookBack.order({ ...orders, [format.shape]: order })} /> : <p key={format.shape}>{sureWords(format)}</p>))}
      {unread ? (
        <p>
          {capital(unread)}: “{unreadExample}” is not a date that can be read. Read without a date.
        </p>
      ) : null}
      {empty ? <p>{capital(empty)}: the date is empty. Read without a date.</p> : null}
    </div>
  );
}

function OrderAsked({ id, format: { example, rows, asks }, order, choose }: { id: string; format: DateFormat; order: Order; choose: (order: Order) => void }) {
  return (
    <div className="stack tight">
      <Choice
        id={id}
        label={`${capital(rows)}, as “${example}”: which number comes first?`}
        options={[
          { value: 'day', label: 'The day, as in the UK' },
          { value: 'month', label: 'The month' },
        ]}
        value={order}
        onChange={choose}
        inline
      />
      {asks?.not[order] ? <p className="quiet">{capital(asks.not[order])} can’t be read so, and will have no date.</p> : null}
    </div>
  );
}

function sureWords({ example, rows, asks }: DateFormat): string {
  return `${capital(rows)}: as “${example}”${asks ? `, the ${asks.proposed} first` : ''}.`;
}
