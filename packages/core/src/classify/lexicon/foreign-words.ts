/** Words of other languages that name what tools do and to what, by the English word that the lexicon has. */
const translations: Readonly<Record<string, string>> = {
  delete:
    'eliminar elimina borrar borra supprimer supprime effacer loschen loesche loeschen entfernen excluir apagar cancellare verwijderen usun',
  create: 'crear crea creer cree erstellen erstellt anlegen criar creare maken toevoegen',
  update: 'actualizar actualiza modifier modifie aktualisieren andern aendern atualizar alterar aggiornare wijzigen',
  send: 'enviar envia envoyer envoie senden sendet verschicken inviare versturen',
  get: 'obtener obtiene obtenir abrufen holen obter ottenere ophalen consultar',
  list: 'listar lister auflisten elencare',
  search: 'buscar busca chercher rechercher suchen pesquisar cercare zoeken',
  transfer: 'transferir transferencia virement ueberweisen uberweisen ueberweisung trasferire overboeken',
  pay: 'pagar paga payer bezahlen zahlen pagare betalen',
  refund: 'reembolsar rembourser erstatten rimborsare',
  cancel: 'annuler stornieren annullare annuleren',
  buy: 'comprar acheter kaufen comprare kopen',
  customer: 'cliente clientes kunde kunden kundin klant',
  invoice: 'factura facture rechnung rechnungen fattura fatura factuur',
  order: 'pedido commande bestellung ordine bestelling',
  user: 'usuario utilisateur benutzer utente usuarios gebruiker',
  file: 'archivo fichier datei arquivo bestand',
  mail: 'correo courriel nachrichten',
  message: 'mensaje nachricht mensagem messaggio bericht',
  account: 'cuenta compte konto conta',
  password: 'contrasena passwort senha wachtwoord',
  database: 'datenbank basededatos',
};

export const foreignWords: ReadonlyMap<string, string> = new Map(
  Object.entries(translations).flatMap(([english, words]) =>
    words.split(/\s+/).map((word): [string, string] => [word, english]),
  ),
);
