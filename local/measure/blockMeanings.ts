/** The words of a corpus for the blocks of partners and for places that are none, and what we call them. */
export const meaningOfBlock: Readonly<Record<string, string>> = {
  культура: 'culture',
  'дополнительное образование': 'extra-curricular',
  образование: 'education',
  безопасность: 'safety',
  здравоохранение: 'health',
  'органы власти': 'authorities',
  семья: 'families',
  спорт: 'sport',
  школа: 'own-room',
  'не место': 'nowhere',
};
