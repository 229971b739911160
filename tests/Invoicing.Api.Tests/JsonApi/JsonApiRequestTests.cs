using System.Text.Json;
using Invoicing.Api.JsonApi;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.JsonApi;

public sealed class JsonApiRequestTests
{
    [Test]
    public void Reads_type_attributes_and_relationships()
    {
        var request = Read("""
            {"data":{"type":"invoices","attributes":{"email":"a@b"},"relationships":{
            "contract":{"data":{"type":"contracts","id":2}},"none":{"data":null}}}}
            """);

        request.Type.ShouldBe("invoices");
        request.Attribute("email").ShouldBe("a@b");
        request.Relationship("contract").ShouldBe(new JsonApiResourceIdentifier("2", "contracts"));
        request.HasRelationship("none").ShouldBeTrue();
        request.Relationship("none").ShouldBeNull();
        request.HasRelationship("other").ShouldBeFalse();
    }

    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("""{"data":[]}""")]
    [TestCase("""{"data":{"type":{},"attributes":1,"relationships":[]}}""")]
    public void Another_shape_is_null_everywhere(string document)
    {
        var request = Read(document);

        request.Type.ShouldBeNull();
        request.Id.ShouldBeNull();
        request.Attribute("email").ShouldBeNull();
        request.Relationship("contract").ShouldBeNull();
    }

    private static JsonApiRequest Read(string document) => new(JsonElement.Parse(document));
}
