using System.Text;
using Invoicing.Api.Tests.Writes.Probe;
using Invoicing.Application.Abstractions;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Writes;

/// <summary>How long answers are kept, on a clock that the test moves.</summary>
public sealed class KeptAnswersTests
{
    private const string Customers = "/probe/customers";

    [Test]
    public async Task A_key_is_good_for_seven_days_and_then_means_a_new_write()
    {
        await using var host = await ProbeHost.StartAsync();
        var name = Guid.CreateVersion7().ToString();
        await SendAsync(host, name);

        host.Time.Move(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        (await SendAsync(host, name)).ShouldBeTrue();
        host.Time.Move(TimeSpan.FromSeconds(1));
        (await SendAsync(host, name)).ShouldBeFalse();
        (await SendAsync(host, name)).ShouldBeTrue();

        (await host.CustomersAsync(name)).ShouldBe(2);
        (await host.CountAsync("keyed_answers")).ShouldBe(1);
    }

    [Test]
    public async Task The_removal_takes_what_is_expired_alone()
    {
        await using var host = await ProbeHost.StartAsync();
        await SendAsync(host, "first");
        host.Time.Move(TimeSpan.FromDays(3));
        await SendAsync(host, "second");
        host.Time.Move(TimeSpan.FromDays(3));
        await SendAsync(host, "third");

        host.Time.Move(TimeSpan.FromDays(1));
        await RemoveAsync(host);
        (await host.CountAsync("keyed_answers")).ShouldBe(2);
        (await SendAsync(host, "second")).ShouldBeTrue();
        (await SendAsync(host, "third")).ShouldBeTrue();

        host.Time.Move(TimeSpan.FromDays(30));
        await RemoveAsync(host);
        (await host.CountAsync("keyed_answers")).ShouldBe(0);
    }

    [Test]
    public async Task The_removal_leaves_a_key_that_is_taken_into_use_again()
    {
        await using var host = await ProbeHost.StartAsync();
        await SendAsync(host, "again");
        host.Time.Move(TimeSpan.FromDays(8));
        var gate = new TaskCompletionSource();
        (host.State.Gate, host.State.Waiting) = (gate.Task, new TaskCompletionSource());
        var running = SendAsync(host, "again");
        await host.State.Waiting.Task;

        await RemoveAsync(host);
        gate.SetResult();

        (await running).ShouldBeFalse();
        (await SendAsync(host, "again")).ShouldBeTrue();
    }

    [Test]
    public async Task The_time_is_a_setting()
    {
        await using var host = await ProbeHost.StartAsync(settings: "--Idempotency:KeptDays=1");
        await SendAsync(host, "short");
        host.Time.Move(TimeSpan.FromDays(1));

        (await SendAsync(host, "short")).ShouldBeFalse();
    }

    [Test]
    public async Task What_is_kept_can_not_be_read_in_the_database()
    {
        await using var host = await ProbeHost.StartAsync();
        await SendAsync(host, "secret");

        foreach (var column in new[] { "answer", "name", "fingerprint" })
        {
            var kept = Encoding.Latin1.GetString((await host.ScalarAsync<byte[]>($"select {column} from keyed_answers"))!);
            kept.Length.ShouldBeGreaterThanOrEqualTo(32);
            kept.ShouldNotContain("secret");
            kept.ShouldNotContain("Location");
            kept.ShouldNotContain(Convert.ToBase64String("{\"name\":\"secret\""u8)[..20]);
        }
    }

    /// <returns>Whether the answer is a repeated one.</returns>
    private static async Task<bool> SendAsync(ProbeHost host, string name)
    {
        using var answer = await host.PostAsync(Customers, $$"""{"name":"{{name}}"}""", name);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return answer.Headers.Contains("Idempotency-Replayed");
    }

    private static Task RemoveAsync(ProbeHost host) => host.WithAsync<IKeyedAnswers>(answers => answers.RemoveExpiredAsync(CancellationToken.None));
}
