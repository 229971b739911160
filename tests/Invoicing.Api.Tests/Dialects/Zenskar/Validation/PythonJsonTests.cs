using System.Globalization;
using System.Text;
using System.Text.Json;
using Invoicing.Api.Dialects.Zenskar.Validation;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Zenskar.Validation;

/// <summary>Every row: a text as JSON string, and where and why Python's decoder stops in it.</summary>
[TestFixture]
public sealed class PythonJsonTests
{
    private static IEnumerable<TestCaseData> Rows() => GoldenRows.Of("broken-json.tsv").Select(row =>
        new TestCaseData(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row[2]).SetArgDisplayNames(row[0]));

    [TestCaseSource(nameof(Rows))]
    public void Stops_where_python_stops(string text, int offset, string reason) =>
        Find(JsonSerializer.Deserialize<string>(text)!).ShouldBe((offset, reason));

    [TestCase("{}")]
    [TestCase(" [1, {\"a\": null}] ")]
    public void Json_has_no_error(string text) => Find(text).ShouldBeNull();

    private static (int Offset, string Reason)? Find(string text) => PythonJson.FindError(Encoding.UTF8.GetBytes(text));
}
