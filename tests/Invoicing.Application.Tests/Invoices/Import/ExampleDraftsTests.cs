using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Invoices.Import;

/// <summary>The official examples, as drafts in the ledger.</summary>
[TestFixture]
public sealed class ExampleDraftsTests
{
    private static readonly string Folder = SourceTree.At("tests", "EInvoiceExamples");

    // The parties are those of the ledger. Some lines contradict themselves, which no official rule forbids: their net is kept. No total differs.
    private static readonly string[] Expected = ["seller.differs", "buyer.differs", "line.base_quantity_ignored", "line.price_adjusted"];

    private Ledger ledger = null!;

    public static IEnumerable<string> Invoices { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.xml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Where(name => !IsCredit(name)).Order(StringComparer.Ordinal)];

    [OneTimeSetUp]
    public async Task CreateLedger() => ledger = await Ledger.CreateAsync();

    [OneTimeTearDown]
    public async Task DisposeLedger() => await ledger.DisposeAsync();

    [Test]
    public void Twelve_of_the_examples_are_invoices() => Invoices.Count().ShouldBe(12);

    [TestCaseSource(nameof(Invoices))]
    public async Task An_example_becomes_a_draft_over_the_same_amounts(string name)
    {
        var seller = await ledger.NewSellerAsync();
        var file = await File.ReadAllBytesAsync(Path.Combine(Folder, name));

        var (invoice, report) = await ledger.ImportAsync(file, seller);

        report.Warnings.Select(warning => warning.Code).Except(Expected).ShouldBeEmpty(string.Join('\n', report.Warnings));
        report.CustomerBy.ShouldBe("created");
        invoice.Reference.ShouldBe(report.Number);
        invoice.Currency.Code.ShouldNotBeEmpty();
        invoice.Lines.ShouldNotBeEmpty();
        invoice.IssueDate.ShouldNotBeNull();
    }

    [Test]
    public async Task The_example_of_a_credit_note_is_refused_by_name()
    {
        var seller = await ledger.NewSellerAsync();
        var file = await File.ReadAllBytesAsync(Path.Combine(Folder, "ubl", "ubl-tc434-creditnote1.xml"));

        (await Refusals.OutcomeAsync(() => ledger.ImportAsync(file, seller))).ShouldBe("import.credit_note");
    }

    private static bool IsCredit(string name) => name.Contains("creditnote", StringComparison.Ordinal);
}
