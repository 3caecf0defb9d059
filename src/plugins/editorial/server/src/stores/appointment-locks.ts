import type { Knex } from 'knex';

/** Keeps the appointments of a panel account from being changed until the transaction ends; others may read them. */
export async function holdAppointments(trx: Knex.Transaction, userId: number): Promise<void> {
  await trx.raw('SELECT id FROM editorial_appointments WHERE user_id = ? FOR SHARE', [userId]);
}

/** Waits until nobody acts by the appointments of a panel account any more, and lets nobody begin until the transaction ends. */
export async function holdAppointmentsAlone(trx: Knex.Transaction, userId: number): Promise<void> {
  await trx.raw('SELECT id FROM editorial_appointments WHERE user_id = ? FOR UPDATE', [userId]);
}
