using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Invoicing.Api.Tests.Operation;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

[NonParallelizable]
public sealed class RestartTests
{
    [Test]
    public async Task Second_start_keeps_the_data_opens_new_sessions_and_leaves_no_database_behind()
    {
        using var data = new DataFolder();
        JsonElement before;
        string? kept;
        using (var first = ServerProcess.Serve(data.Root, "--demo"))
        {
            await first.WaitUntilReadyAsync();
            before = data.Demo();
            using var created = await first.Client.PostAsJsonAsync("/v1/invoices", NovicapInvoice.Of("kept"));
            kept = await NovicapInvoice.IdAsync(created);
            (await first.StopAsync()).ShouldBe(0, first.Errors);
        }

        data.DatabaseProcesses().ShouldBeEmpty();
        using var second = ServerProcess.Serve(data.Root, "--demo");
        TestContext.Out.WriteLine($"second start: {ServeTests.Milliseconds(await second.WaitUntilReadyAsync())}");
        using (var answer = await second.Client.GetAsync($"/v1/invoices/{kept.ShouldNotBeNull()}?api_key=abcd"))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var after = data.Demo();
        Member(after, "polar.customerSessionToken").ShouldNotBe(Member(before, "polar.customerSessionToken"));
        Member(after, "polar.customerId").ShouldBe(Member(before, "polar.customerId"));
        (await second.StopAsync()).ShouldBe(0, second.Errors);
        data.DatabaseProcesses().ShouldBeEmpty();
    }

    private static string Member(JsonElement demo, string path) =>
        path.Split('.').Aggregate(demo, (element, name) => element.GetProperty(name)).GetString()!;
}
