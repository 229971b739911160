using System.Text.Json.Nodes;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Webhooks;

/// <summary>What is promised to receivers: the schemas that are checked in say what is written, and never less than before.</summary>
public sealed class EventSchemaTests
{
    /// <summary>Set to write what is new: <c>INVOICING_WRITE_EVENTS=1 dotnet test --filter EventSchema</c>.</summary>
    private const string WriteSwitch = "INVOICING_WRITE_EVENTS";

    [TestCaseSource(typeof(EventSchemas), nameof(EventSchemas.Types))]
    public void The_checked_in_schema_says_what_is_written(string type)
    {
        var written = EventSchemas.Of(type);
        var file = EventSchemas.FileOf(type);
        if (File.Exists(file))
        {
            var lost = EventSchemas.PromisesOf(JsonNode.Parse(File.ReadAllText(file))!).Except(EventSchemas.PromisesOf(written));
            lost.ShouldBeEmpty($"{type} no longer has what receivers build on");
        }

        if (Environment.GetEnvironmentVariable(WriteSwitch) == "1")
        {
            File.WriteAllText(file, EventSchemas.TextOf(written));
        }

        File.ReadAllText(file).ShouldBe(EventSchemas.TextOf(written), $"set {WriteSwitch}=1 and run this test again to write what is new");
    }

    [Test]
    public void There_is_a_schema_for_every_type_and_no_other() =>
        Directory.GetFiles(Path.GetDirectoryName(EventSchemas.FileOf("any"))!).Select(Path.GetFileNameWithoutExtension)
            .ShouldBe(EventSchemas.Types, ignoreOrder: true);

    [Test]
    public void A_lost_field_and_a_changed_type_are_noticed()
    {
        var before = EventSchemas.Of("invoice.issued");
        var without = EventSchemas.Of("invoice.issued");
        without["properties"]!["data"]!["properties"]!.AsObject().Remove("balance");
        var other = EventSchemas.Of("invoice.issued");
        other["properties"]!["data"]!["properties"]!["sequence"]!["type"] = "string";
        var optional = EventSchemas.Of("invoice.issued");
        optional["properties"]!["data"]!["required"]!.AsArray().RemoveAt(0);

        Lost(before, without).ShouldBe(["/data!/balance! \"#/$defs/money\""]);
        Lost(before, other).ShouldBe(["/data!/sequence! \"integer\""]);
        Lost(before, optional).ShouldHaveSingleItem();
    }

    private static string[] Lost(JsonNode before, JsonNode after) => [.. EventSchemas.PromisesOf(before).Except(EventSchemas.PromisesOf(after))];
}
