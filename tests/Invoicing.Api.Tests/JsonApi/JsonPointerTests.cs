using System.Text.Json;
using Invoicing.Api.JsonApi.Requests;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.JsonApi;

[TestFixture]
public sealed class JsonPointerTests
{
    [TestCase("reference", "/data/attributes/reference")]
    [TestCase("Lines[3].UnitPrice", "/data/attributes/lines/3/unitPrice")]
    [TestCase("end_date", "/data/attributes/endDate")]
    [TestCase("a/b", "/data/attributes/a~1b")]
    public void A_use_cases_word_becomes_a_place(string field, string pointer) => JsonPointer.OfField(field).ShouldBe(pointer);

    [TestCase("/data/attributes/lines/0/price", "/data/attributes/lines/0/price")]
    [TestCase("/data/attributes/lines/1/price", "/data/attributes/lines")]
    [TestCase("/data/attributes/lines/x", "/data/attributes/lines")]
    [TestCase("/data/attributes/a~1b", "/data/attributes/a~1b")]
    [TestCase("/data/attributes/missing", "/data/attributes")]
    [TestCase("/data/relationships/customer", "/data")]
    [TestCase("/nothing", "")]
    public void A_place_that_is_not_there_becomes_the_nearest_that_is(string pointer, string nearest)
    {
        var document = JsonElement.Parse("""{"data":{"attributes":{"lines":[{"price":1}],"a/b":2}}}""");

        JsonPointer.NearestIn(document, pointer).ShouldBe(nearest);
    }
}
