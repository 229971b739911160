using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class CommentTests
{
    [Test]
    public async Task Comments_come_back_oldest_first_with_their_authors()
    {
        var id = await (await PostAsync(Body(NewReference()))).CreatedIdAsync();
        var key = await RefreshableKey.NewAsync("the night shift");
        for (var i = 0; i < 61; i++)
        {
            await (await CommentAsync(id, JsonSerializer.Serialize(new { comment = $"  <b>{i}</b> \"ñ😀\"\n" }), i == 60 ? key : null)).ShouldBeAsync(201, "{}");
        }

        var all = await ListAsync(id, "");

        all.Select(comment => comment.GetProperty("comment").GetString()).ShouldBe(Enumerable.Range(0, 61).Select(i => $"  <b>{i}</b> \"ñ😀\"\n"));
        all[60].GetProperty("author_name").GetString().ShouldBe("the night shift");
        all[0].GetProperty("created_at").GetString()!.ShouldMatch(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$");
        all[0].EnumerateObject().Select(member => member.Name).ShouldBe(["comment", "created_at", "author_name"]);
        (await ListAsync(id, "?page=3&per_page=25")).Select(comment => comment.GetRawText()).ShouldBe(all.Skip(50).Select(comment => comment.GetRawText()));
    }

    [Test]
    public async Task An_invoice_without_comments_has_an_empty_list() =>
        await (await SendAsync(HttpMethod.Get, $"{Invoices}/{await (await PostAsync(Body(NewReference()))).CreatedIdAsync()}/comments", null, "Bearer " + Key)).ShouldBeAsync(200, "[]");

    [Test]
    public async Task A_form_carries_a_comment()
    {
        var id = await (await PostAsync(Body(NewReference()))).CreatedIdAsync();

        await (await SendAsync(HttpMethod.Post, $"{Invoices}/{id}/comments", $"api_key={Key}&comment=by+form%21", null, "application/x-www-form-urlencoded")).ShouldBeAsync(201, "{}");

        (await ListAsync(id, ""))[0].GetProperty("comment").GetString().ShouldBe("by form!");
    }

    [TestCase(null, "is missing")]
    [TestCase("{}", "is missing")]
    [TestCase("{\"text\":\"x\"}", "is missing")]
    [TestCase("{\"comment\":null}", "must be text of 1 to 5000 characters")]
    [TestCase("{\"comment\":\"\"}", "must be text of 1 to 5000 characters")]
    [TestCase("{\"comment\":\" \\n\"}", "must be text of 1 to 5000 characters")]
    [TestCase("{\"comment\":5}", "must be text of 1 to 5000 characters")]
    [TestCase("{\"comment\":[\"x\"]}", "must be text of 1 to 5000 characters")]
    [TestCase("{\"comment\":\"LONG\"}", "must be text of 1 to 5000 characters")]
    public async Task A_comment_must_say_something(string? body, string complaint)
    {
        var id = await (await PostAsync(Body(NewReference()))).CreatedIdAsync();

        await (await CommentAsync(id, body?.Replace("LONG", new string('x', 5001)))).ShouldBeAsync(422, Refusal(Invalid, ("comment", complaint)));
        (await ListAsync(id, "")).ShouldBeEmpty();
    }

    [TestCase("{", "The body is not valid JSON.")]
    [TestCase("[]", "The body must be a JSON object.")]
    [TestCase("{\"comment\":\"\\u0000\"}", "The body holds a NUL character or half of a surrogate pair.")]
    public async Task A_body_that_can_not_be_read_is_malformed(string body, string message) =>
        await (await CommentAsync("I-ZZZZ", body)).ShouldBeAsync(400, Refusal(message));

    [Test]
    public async Task Per_page_is_at_most_a_thousand() =>
        await (await SendAsync(HttpMethod.Get, $"{Invoices}/I-ZZZZ/comments?per_page=1001", null, "Bearer " + Key))
            .ShouldBeAsync(422, Refusal("The request has invalid parameters.", ("per_page", "must be a whole number from 1 to 1000")));

    private static Task<HttpResponseMessage> CommentAsync(string id, string? body, string? key = null) =>
        SendAsync(HttpMethod.Post, $"{Invoices}/{id}/comments", body, "Bearer " + (key ?? Key));

    private static async Task<IReadOnlyList<JsonElement>> ListAsync(string id, string query)
    {
        var response = await SendAsync(HttpMethod.Get, $"{Invoices}/{id}/comments{query}", null, "Bearer " + Key);
        return [.. JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.EnumerateArray()];
    }
}
