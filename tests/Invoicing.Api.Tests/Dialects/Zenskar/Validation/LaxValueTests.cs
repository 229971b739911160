using System.Globalization;
using System.Text.Json;
using Invoicing.Api.Dialects.Zenskar.Validation;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Zenskar.Validation;

/// <summary>Every row says what pydantic makes of a value: <c>= value</c>, or the type and message of its complaint.</summary>
[TestFixture]
public sealed class LaxValueTests
{
    private static IEnumerable<TestCaseData> Rows() =>
        GoldenRows.Of("lax-values.tsv").Select(row => new TestCaseData(row[0], row[1], row[2]).SetArgDisplayNames(row[0], row[1]));

    [TestCaseSource(nameof(Rows))]
    public void Reads_as_pydantic_does(string kind, string json, string expected)
    {
        using var document = JsonDocument.Parse(json);

        Read(kind, document.RootElement).ShouldBe(expected);
    }

    [Test]
    public void Detail_is_repeated_in_the_context()
    {
        using var document = JsonDocument.Parse("\"12\"");

        LaxUuid.Read(document.RootElement, out var complaint);

        complaint!.Context!["error"].ShouldBe("invalid length: expected length 32 for simple format, found 2");
    }

    [TestCase("integer", "int_parsing_size")]
    [TestCase("boolean", "bool_parsing")]
    [TestCase("datetime", "datetime_from_date_parsing")]
    [TestCase("uuid", "uuid_parsing")]
    public void Long_text_is_judged_at_once(string kind, string type)
    {
        using var document = JsonDocument.Parse($"\"{new string('1', 1_000_000)}\"");

        Read(kind, document.RootElement).ShouldStartWith(type);
    }

    private static string Read(string kind, JsonElement value)
    {
        Complaint? complaint;
        var read = kind switch
        {
            "uuid" => LaxUuid.Read(value, out complaint)?.ToString(),
            "boolean" => LaxBoolean.Read(value, out complaint) switch { true => "true", false => "false", null => null },
            "integer" => LaxInteger.Read(value, out complaint)?.ToString(CultureInfo.InvariantCulture),
            _ => LaxDateTime.Read(value, out complaint)?.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        };
        return read is null ? $"{complaint!.Type}: {complaint.Message}" : $"= {read}";
    }
}
