namespace Invoicing.Application.Mail;

internal static class BuiltInPhrases
{
    public static IReadOnlyDictionary<string, MailPhrases> ByLanguage { get; } = new Dictionary<string, MailPhrases>
    {
        ["en"] = new MailPhrases
        {
            InvoiceSubject = "Invoice {{number}} from {{seller.name}}",
            CreditNoteSubject = "Credit note {{number}} from {{seller.name}}",
            GettingStartedSubject = "Get started with {{seller.name}}",
            Greeting = "Dear {{buyer.name}},",
            Invoice = "please find invoice {{number}} over {{due}} attached.",
            CreditNote = "please find credit note {{number}} over {{due}} attached.",
            PayBy = "It is due on {{dueDate}}.",
            Instalment = "{{amount}} is due on {{dueDate}}",
            Terms = "Please read and accept the terms of service:",
            Regards = "Kind regards",
        },
        ["de"] = new MailPhrases
        {
            InvoiceSubject = "Rechnung {{number}} von {{seller.name}}",
            CreditNoteSubject = "Gutschrift {{number}} von {{seller.name}}",
            GettingStartedSubject = "Willkommen bei {{seller.name}}",
            Greeting = "Guten Tag {{buyer.name}},",
            Invoice = "im Anhang finden Sie die Rechnung {{number}} über {{due}}.",
            CreditNote = "im Anhang finden Sie die Gutschrift {{number}} über {{due}}.",
            PayBy = "Sie ist am {{dueDate}} fällig.",
            Instalment = "{{amount}} fällig am {{dueDate}}",
            Terms = "Bitte lesen und bestätigen Sie die Nutzungsbedingungen:",
            Regards = "Mit freundlichen Grüßen",
        },
        ["fr"] = new MailPhrases
        {
            InvoiceSubject = "Facture {{number}} de {{seller.name}}",
            CreditNoteSubject = "Avoir {{number}} de {{seller.name}}",
            GettingStartedSubject = "Bienvenue chez {{seller.name}}",
            Greeting = "Bonjour {{buyer.name}},",
            Invoice = "veuillez trouver ci-joint la facture {{number}} d’un montant de {{due}}.",
            CreditNote = "veuillez trouver ci-joint l’avoir {{number}} d’un montant de {{due}}.",
            PayBy = "Elle est à régler au plus tard le {{dueDate}}.",
            Instalment = "{{amount}} à régler le {{dueDate}}",
            Terms = "Veuillez lire et accepter les conditions d’utilisation :",
            Regards = "Cordialement",
        },
        ["es"] = new MailPhrases
        {
            InvoiceSubject = "Factura {{number}} de {{seller.name}}",
            CreditNoteSubject = "Factura rectificativa {{number}} de {{seller.name}}",
            GettingStartedSubject = "Bienvenido a {{seller.name}}",
            Greeting = "Hola, {{buyer.name}}:",
            Invoice = "adjuntamos la factura {{number}} por {{due}}.",
            CreditNote = "adjuntamos la factura rectificativa {{number}} por {{due}}.",
            PayBy = "Vence el {{dueDate}}.",
            Instalment = "{{amount}} vence el {{dueDate}}",
            Terms = "Lea y acepte las condiciones del servicio:",
            Regards = "Saludos cordiales",
        },
        ["it"] = new MailPhrases
        {
            InvoiceSubject = "Fattura {{number}} di {{seller.name}}",
            CreditNoteSubject = "Nota di credito {{number}} di {{seller.name}}",
            GettingStartedSubject = "Benvenuto in {{seller.name}}",
            Greeting = "Buongiorno {{buyer.name}},",
            Invoice = "in allegato trova la fattura {{number}} di {{due}}.",
            CreditNote = "in allegato trova la nota di credito {{number}} di {{due}}.",
            PayBy = "Scade il {{dueDate}}.",
            Instalment = "{{amount}} con scadenza il {{dueDate}}",
            Terms = "La preghiamo di leggere e accettare i termini del servizio:",
            Regards = "Cordiali saluti",
        },
        ["nl"] = new MailPhrases
        {
            InvoiceSubject = "Factuur {{number}} van {{seller.name}}",
            CreditNoteSubject = "Creditnota {{number}} van {{seller.name}}",
            GettingStartedSubject = "Aan de slag met {{seller.name}}",
            Greeting = "Beste {{buyer.name}},",
            Invoice = "in de bijlage vindt u factuur {{number}} van {{due}}.",
            CreditNote = "in de bijlage vindt u creditnota {{number}} van {{due}}.",
            PayBy = "De vervaldatum is {{dueDate}}.",
            Instalment = "{{amount}} te betalen op {{dueDate}}",
            Terms = "Lees en accepteer de servicevoorwaarden:",
            Regards = "Met vriendelijke groet",
        },
        ["pl"] = new MailPhrases
        {
            InvoiceSubject = "Faktura {{number}} od {{seller.name}}",
            CreditNoteSubject = "Faktura korygująca {{number}} od {{seller.name}}",
            GettingStartedSubject = "Witamy w {{seller.name}}",
            Greeting = "Dzień dobry, {{buyer.name}},",
            Invoice = "w załączeniu przesyłamy fakturę {{number}} na kwotę {{due}}.",
            CreditNote = "w załączeniu przesyłamy fakturę korygującą {{number}} na kwotę {{due}}.",
            PayBy = "Termin płatności: {{dueDate}}.",
            Instalment = "{{amount}} płatne do {{dueDate}}",
            Terms = "Prosimy o przeczytanie i zaakceptowanie warunków usługi:",
            Regards = "Z poważaniem",
        },
        ["pt"] = new MailPhrases
        {
            InvoiceSubject = "Fatura {{number}} de {{seller.name}}",
            CreditNoteSubject = "Nota de crédito {{number}} de {{seller.name}}",
            GettingStartedSubject = "Comece com {{seller.name}}",
            Greeting = "Olá, {{buyer.name}},",
            Invoice = "segue em anexo a fatura {{number}} no valor de {{due}}.",
            CreditNote = "segue em anexo a nota de crédito {{number}} no valor de {{due}}.",
            PayBy = "Vence em {{dueDate}}.",
            Instalment = "{{amount}} com vencimento em {{dueDate}}",
            Terms = "Leia e aceite os termos de serviço:",
            Regards = "Atenciosamente",
        },
    };
}
