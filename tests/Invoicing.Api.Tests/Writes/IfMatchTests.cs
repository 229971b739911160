using System.Net;
using Invoicing.Api.Tests.Writes.Probe;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Writes;

/// <summary>Changes that are only to happen to what the caller has read.</summary>
public sealed class IfMatchTests
{
    private ProbeHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ProbeHost.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task The_tag_of_an_answer_opens_the_next_change_and_no_later_one()
    {
        var (path, created) = await CreatedAsync();
        (await TagAsync(path)).ShouldBe(created);

        using var first = await PatchAsync(path, "first", created);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        var changed = first.Headers.ETag!.ToString();
        changed.ShouldNotBe(created);
        changed.ShouldBe(await TagAsync(path));

        using var late = await PatchAsync(path, "late", created);
        await late.ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "precondition.failed");
        (await _host.CustomersAsync("late")).ShouldBe(0);
        (await PatchAsync(path, "second", changed)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Test]
    public async Task Of_two_changes_with_one_tag_at_once_one_is_made()
    {
        for (var round = 0; round < 20; round++)
        {
            var (path, tag) = await CreatedAsync();
            var answers = await Task.WhenAll(PatchAsync(path, "one", tag), PatchAsync(path, "other", tag));

            answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], ignoreOrder: true);
        }
    }

    [TestCase(null)]
    [TestCase("*")]
    [TestCase("\"7777\", TAG")]
    [TestCase("W/\"9\", TAG, \"foreign\"")]
    public async Task What_names_the_version_or_any_is_done(string? ifMatch)
    {
        var (path, tag) = await CreatedAsync();

        (await PatchAsync(path, "new name", ifMatch?.Replace("TAG", tag, StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [TestCase("\"7777\"")]
    [TestCase("W/TAG")]
    [TestCase("\"foreign\"")]
    [TestCase("\"-1\"")]
    public async Task What_names_another_version_is_not_done(string ifMatch)
    {
        var (path, tag) = await CreatedAsync();

        using var answer = await PatchAsync(path, "new name", ifMatch.Replace("TAG", tag, StringComparison.Ordinal));

        await answer.ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "precondition.failed");
    }

    [TestCase("1")]
    [TestCase("\"1")]
    [TestCase("")]
    public async Task What_is_no_tag_is_malformed(string ifMatch)
    {
        var (path, _) = await CreatedAsync();

        using var answer = await PatchAsync(path, "new name", ifMatch);

        await answer.ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "precondition.unreadable");
    }

    [TestCase("00000000-0000-0000-0000-000000000001")]
    [TestCase("nonsense")]
    public async Task What_does_not_exist_is_not_found(string id)
    {
        foreach (var ifMatch in new[] { "*", "\"1\"" })
        {
            (await PatchAsync($"/probe/customers/{id}", "name", ifMatch)).StatusCode.ShouldBe(id == "nonsense" ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.NotFound);
        }
    }

    [Test]
    public async Task An_action_of_two_commands_compares_once()
    {
        var (path, tag) = await CreatedAsync();

        (await PatchAsync($"{path}/twice", "twice", tag)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PatchAsync($"{path}/twice", "again", tag)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await _host.CustomersAsync("again once")).ShouldBe(0);
    }

    [Test]
    public async Task A_deletion_compares_too()
    {
        var (path, tag) = await CreatedAsync();
        await PatchAsync(path, "changed", null);

        (await _host.SendAsync(HttpMethod.Delete, path, null, ("If-Match", tag))).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await _host.SendAsync(HttpMethod.Delete, path, null, ("If-Match", await TagAsync(path)))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Test]
    public async Task A_change_that_was_never_compared_is_not_stored()
    {
        var (path, tag) = await CreatedAsync();

        (await _host.SendAsync(HttpMethod.Post, $"{path}/mistaken", """{"name":"mistaken"}""", ("If-Match", tag))).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await _host.CustomersAsync("mistaken")).ShouldBe(0);
    }

    private async Task<(string Path, string Tag)> CreatedAsync()
    {
        using var answer = await _host.PostAsync("/probe/customers", """{"name":"customer"}""", null);
        return (answer.Headers.Location!.ToString(), answer.Headers.ETag!.ToString());
    }

    private async Task<string> TagAsync(string path) =>
        (await _host.SendAsync(HttpMethod.Get, path, null, ("Accept", "*/*"))).Headers.ETag!.ToString();

    private Task<HttpResponseMessage> PatchAsync(string path, string name, string? ifMatch) =>
        _host.SendAsync(HttpMethod.Patch, path, $$"""{"name":"{{name}}"}""", ("If-Match", ifMatch));
}
