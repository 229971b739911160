using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Schema;
using Invoicing.TestKit;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>What others made to tell whether a file is right.</summary>
internal static class IndependentJudges
{
    private const string Sources = "tests/Invoicing.Infrastructure.Tests/Documents/Electronic/EInvoiceEu";
    private const string FacturX = "node_modules/@stackforge-eu/factur-x/schema/en16931/FACTUR-X_EN16931.xsd";

    /// <summary>The order, cardinalities, forms and code lists of Peppol's syntax tables, as @e-invoice-eu/core has them.</summary>
    /// <returns>Complaints for each file.</returns>
    public static async Task<IReadOnlyList<string[]>> JudgeUblAsync(IEnumerable<byte[]> files)
    {
        var node = await NodeFolder.InstallAsync(Sources);
        var input = JsonSerializer.Serialize(files.Select(Encoding.UTF8.GetString));
        return JsonSerializer.Deserialize<string[][]>(await node.RunScriptAsync("judge.mjs", input))!;
    }

    /// <summary>Converts the UBL to CII with @e-invoice-eu/core.</summary>
    /// <returns>For each what the converter says and the given CII does not; null where it does not take the file.</returns>
    public static async Task<IReadOnlyList<string[]?>> ConvertAsync(IEnumerable<(byte[] Ubl, byte[] Cii)> files)
    {
        var node = await NodeFolder.InstallAsync(Sources);
        var input = JsonSerializer.Serialize(files.Select(file => new { ubl = Encoding.UTF8.GetString(file.Ubl), cii = Encoding.UTF8.GetString(file.Cii) }));
        return JsonSerializer.Deserialize<string[]?[]>(await node.RunScriptAsync("convert.mjs", input))!;
    }

    /// <summary>The schema of Factur-X at its level EN 16931, a subset of D16B's.</summary>
    public static async Task<XmlSchemaSet> CiiSchemaAsync()
    {
        var node = await NodeFolder.InstallAsync(Sources);
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(node.Path, FacturX));
        schemas.Compile();
        return schemas;
    }

    public static IReadOnlyList<string> JudgeCii(byte[] file, XmlSchemaSet schemas)
    {
        var complaints = new List<string>();
        var settings = new XmlReaderSettings { Schemas = schemas, ValidationType = ValidationType.Schema };
        settings.ValidationEventHandler += (_, complaint) => complaints.Add(complaint.Message);
        using var reader = XmlReader.Create(new MemoryStream(file), settings);
        while (reader.Read())
        {
        }

        return complaints;
    }
}
