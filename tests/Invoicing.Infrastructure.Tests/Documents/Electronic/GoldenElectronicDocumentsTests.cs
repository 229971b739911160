using System.Xml.Linq;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents.Cii;
using Invoicing.Infrastructure.Documents.Ubl;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>Whole files, indented for the reader; <c>INVOICING_WRITE_GOLDEN=1</c> writes them anew.</summary>
public sealed class GoldenElectronicDocumentsTests
{
    private static readonly IDocumentWriter[] Writers = [new UblDocumentWriter(), new CiiDocumentWriter()];

    private static readonly Dictionary<string, Func<InvoiceDocument>> Samples = new()
    {
        ["full"] = ElectronicSamples.Full,
        ["peppol"] = ElectronicSamples.Peppol,
        ["creditNote"] = ElectronicSamples.CreditNote,
    };

    [Test, Combinatorial]
    public void Write_gives_the_golden_file([Values("full", "peppol", "creditNote")] string sample, [Values("ubl", "cii")] string format)
    {
        var file = SourceTree.At("tests", "Invoicing.Infrastructure.Tests", "Documents", "Electronic", "Golden", $"{sample}.{format}.xml");
        var written = XDocument.Load(new MemoryStream(Writers.Single(writer => writer.Format == format).Write(Samples[sample]()).Content)) + "\n";
        if (Environment.GetEnvironmentVariable("INVOICING_WRITE_GOLDEN") == "1")
        {
            File.WriteAllText(file, written);
        }

        written.ShouldBe(File.ReadAllText(file));
    }

    [Test]
    public async Task The_golden_files_pass_the_judges()
    {
        var complaints = await IndependentJudges.JudgeUblAsync(Samples.Values.Select(sample => Writers[0].Write(sample()).Content));
        var schemas = await IndependentJudges.CiiSchemaAsync();

        complaints.SelectMany(own => own).ShouldBeEmpty();
        foreach (var sample in Samples.Values)
        {
            WrittenRules.Broken(UblReading.Read(Writers[0].Write(sample()).Content)).ShouldBeEmpty();
            WrittenRules.Broken(CiiReading.Read(Writers[1].Write(sample()).Content)).ShouldBeEmpty();
            IndependentJudges.JudgeCii(Writers[1].Write(sample()).Content, schemas).ShouldBeEmpty();
        }
    }

    [Test]
    public async Task The_judges_complain_of_what_is_wrong()
    {
        var file = XDocument.Load(new MemoryStream(Writers[0].Write(ElectronicSamples.Peppol()).Content));
        var root = file.Root!;
        var number = root.Elements().Single(element => element.Name.LocalName == "ID");
        number.Remove();
        root.Add(number);
        root.Descendants().First(element => element.Name.LocalName == "IdentificationCode").Value = "ZZ";
        var cii = XDocument.Load(new MemoryStream(Writers[1].Write(ElectronicSamples.Peppol()).Content));
        cii.Descendants().First(element => element.Name.LocalName == "TypeCode").Remove();

        var complaints = await IndependentJudges.JudgeUblAsync([System.Text.Encoding.UTF8.GetBytes(file.ToString())]);

        complaints.Single().ShouldContain(complaint => complaint.Contains("comes too late"));
        complaints.Single().ShouldContain(complaint => complaint.Contains("IdentificationCode"));
        IndependentJudges.JudgeCii(System.Text.Encoding.UTF8.GetBytes(cii.ToString()), await IndependentJudges.CiiSchemaAsync()).ShouldNotBeEmpty();
    }
}
