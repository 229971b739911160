using System.Text.Json;
using Invoicing.Api.Tests.Native;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.JsonApi;

/// <summary>Published JavaScript clients, which know JSON:API and nothing of this server, read and write through it.</summary>
[TestFixture]
public sealed class ClientTests
{
    private NodeFolder node = null!;

    [OneTimeSetUp]
    public async Task InstallAsync() => node = await NodeFolder.InstallAsync("tests/Invoicing.Api.Tests/JsonApi/Clients");

    [TestCase("kitsu")]
    [TestCase("jsona")]
    [TestCase("devour")]
    public async Task It_creates_changes_reads_with_inclusion_lists_and_deletes(string client)
    {
        var api = await NativeApi.CreateAsync();
        var input = new Dictionary<string, string>
        {
            ["baseUrl"] = api.Host.Client.BaseAddress!.ToString().TrimEnd('/'),
            ["apiKey"] = api.Key,
            ["organizationId"] = api.Organization.ToString(),
        };

        var found = JsonElement.Parse(await node.RunScriptAsync($"{client}.mjs", JsonSerializer.Serialize(input)));

        var name = char.ToUpperInvariant(client[0]) + client[1..];
        found.GetProperty("name").GetString().ShouldBe($"{name} renamed");
        found.GetProperty("email").GetString().ShouldBe($"{client}@example.com");
        found.GetProperty("customer").GetString().ShouldBe($"{name} renamed");
        found.GetProperty("found").GetInt32().ShouldBe(1);
        found.GetProperty("total").GetInt32().ShouldBe(1);
        found.GetProperty("refused").GetString().ShouldBe("404");
    }
}
