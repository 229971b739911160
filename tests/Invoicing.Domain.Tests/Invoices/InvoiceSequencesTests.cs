namespace Invoicing.Domain.Tests.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Payments;
using NUnit.Framework;
using Shouldly;

/// <summary>Random lives of invoices: whatever is done in whatever order, no amount is lost or made.</summary>
public sealed class InvoiceSequencesTests
{
    private static readonly string[] Named =
    [
        "invoice.void", "invoice.has_payments", "payment.exceeds_balance", "payment.already_reversed", "payment.is_reversal", "payment.credit_spent",
        "payment.no_credit", "credit.out_of_range", "credit.exceeds_group", "credit.line_out_of_range",
    ];

    [Test]
    public void No_sequence_breaks_an_identity()
    {
        const int lives = 6_000;
        var random = Seeded();
        var refusals = new List<string>();
        for (var life = 0; life < lives; life++)
        {
            var invoice = new Life(random, new RandomInvoices(random).Issued());
            for (var step = random.Next(3, 14); step > 0; step--)
            {
                if (invoice.Step() is { } refusal)
                {
                    refusals.Add(refusal);
                }

                Identities.Hold(invoice.Invoice, invoice.Notes, invoice.Payments);
            }

            invoice.CreditRest();
        }

        refusals.Distinct().ShouldBeSubsetOf(Named);
        TestContext.Out.WriteLine(string.Join(", ", refusals.CountBy(code => code)));
    }

    [Test]
    public void Random_pieces_empty_the_invoice()
    {
        const int rounds = 20_000;
        var random = Seeded();
        var made = new RandomInvoices(random);
        for (var round = 0; round < rounds; round++)
        {
            var life = new Life(random, made.Issued());
            for (var pieces = random.Next(1, 8); pieces > 0; pieces--)
            {
                life.Credit();
            }

            life.CreditRest();
            Identities.Hold(life.Invoice, life.Notes, life.Payments);
        }
    }

    private static Random Seeded()
    {
        var seed = Random.Shared.Next();
        TestContext.Out.WriteLine($"seed {seed}");
        return new Random(seed);
    }

    private sealed class Life(Random random, Invoice invoice)
    {
        private readonly Payment _surplus = Samples.Issued().RecordPayment(
            PaymentId.New(), new NewPayment(Samples.Eur(12_000 + random.Next(1, 9_000)), Samples.Today, "transfer") { Overpayment = OverpaymentHandling.KeepAsCredit }, Samples.Now);

        public Invoice Invoice { get; } = invoice;

        public List<Invoice> Notes { get; } = [];

        public List<Payment> Payments { get; } = [];

        public string? Step() => random.Next(9) switch
        {
            0 or 1 => Refusal(() => Payments.Add(Invoice.RecordPayment(PaymentId.New(), Payment(Part(Invoice.Balance.MinorUnits + 50)), Samples.Now))),
            2 => Refusal(() => Payments.Add(Invoice.RecordPayment(PaymentId.New(), Payment(Part(30_000)) with { Overpayment = OverpaymentHandling.KeepAsCredit }, Samples.Now))),
            3 => Refusal(() => Payments.Add(Invoice.ApplyCredit(PaymentId.New(), _surplus, Samples.Eur(Part(5_000)), Samples.Today, Samples.Now))),
            4 or 5 => Refusal(Reverse),
            6 when random.Next(5) == 0 => Refusal(() => Invoice.Void(Samples.Now)),
            7 when random.Next(8) == 0 => Refusal(Correct),
            _ => Credit(),
        };

        public string? Credit() => Refusal(() => Notes.Add(random.Next(2) == 0
            ? Invoice.Credit(InvoiceId.New(), Samples.Eur(Part(Invoice.Uncredited.MinorUnits)), "part", Notes, Samples.Now)
            : Invoice.CreditLines(InvoiceId.New(), Lines(), "lines", Notes, Samples.Now)));

        public void CreditRest()
        {
            if (Invoice.Uncredited.IsPositive && Invoice.Status != InvoiceStatus.Void)
            {
                Notes.Add(Invoice.Credit(InvoiceId.New(), Invoice.Uncredited, "rest", Notes, Samples.Now));
            }

            if (Notes.Count > 0)
            {
                Identities.AreUndone(Invoice, Notes);
            }
        }

        private LineCredit[] Lines()
        {
            var positions = Enumerable.Range(1, Invoice.Lines.Count).Where(_ => random.Next(2) == 0).DefaultIfEmpty(1);
            return [.. positions.Select(position => random.Next(4) switch
            {
                0 => new LineCredit(position),
                1 => new LineCredit(position, Amount: Samples.Eur(Part(Invoice.Lines[position - 1].NetMinor))),
                _ => new LineCredit(position, Quantity: Math.Min(random.Next(1, 12) / 4m, Invoice.Lines[position - 1].Quantity)),
            })];
        }

        private void Reverse()
        {
            if (Payments.Count == 0)
            {
                return;
            }

            var payment = Payments[random.Next(Payments.Count)];
            var source = payment.DrawnFromId is null ? null : _surplus;
            Payments.Add(Invoice.ReversePayment(PaymentId.New(), payment, source, Notes, new PaymentReversal(Samples.Today), Samples.Now));
        }

        private void Correct()
        {
            var correction = Invoice.Correct(new(InvoiceId.New(), InvoiceId.New()), null, "wrong", Notes, Samples.Now);
            Notes.Add(correction.CreditNote);
            (correction.Draft.Status, correction.Draft.CorrectsInvoiceId).ShouldBe((InvoiceStatus.Draft, Invoice.Id));
            (correction.Draft.Totals with { Prepaid = 0, Due = 0 }).ShouldBe(Invoice.Totals with { Prepaid = 0, Due = 0 });
        }

        private static NewPayment Payment(long cents) => new(Samples.Eur(cents), Samples.Today, "transfer");

        private long Part(long most) => random.NextInt64(1, Math.Max(2, most + 1));

        private static string? Refusal(Action verb)
        {
            try
            {
                verb();
                return null;
            }
            catch (InvoicingException refusal)
            {
                return refusal.Code;
            }
        }
    }
}
