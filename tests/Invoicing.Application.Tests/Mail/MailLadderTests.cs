using Invoicing.Application.Abstractions;
using Invoicing.Application.Mail;
using Invoicing.Domain.Mail;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Mail;

public sealed class MailLadderTests
{
    private MailLedger _mail = null!;

    [SetUp]
    public async Task CreateLedger()
    {
        _mail = await MailLedger.CreateAsync();
        await _mail.TellAsync(await _mail.IssuedAsync());
    }

    [TearDown]
    public async Task DisposeLedger() => await _mail.DisposeAsync();

    [Test]
    public async Task What_is_deferred_is_tried_for_72_hours_and_then_given_up_with_the_last_answer()
    {
        var begin = _mail.Ledger.Time.GetUtcNow();
        _mail.Answer = new MailOutcome(MailResult.Deferred, "450 greylisted");
        var states = new List<MailState>();
        do
        {
            states.Add((await _mail.AttemptAsync()).State);
        }
        while (states[^1] == MailState.Deferred);

        states.Count.ShouldBe(13);
        (_mail.Ledger.Time.GetUtcNow() - begin).ShouldBe(TimeSpan.FromHours(72));
        var given = await _mail.MailAsync();
        (given.State, given.Attempts, given.Answer, given.NextAttemptAt).ShouldBe((MailState.Failed, 13, "450 greylisted", null));
        _mail.Handed.Select(message => message.MessageId).Distinct().Count().ShouldBe(1);
        (await _mail.Ledger.ScalarAsync<long>("select count(*) from outbox_messages where type = 'MailFailed'")).ShouldBe(1);
    }

    [Test]
    public async Task What_is_refused_for_good_is_tried_once()
    {
        _mail.Answer = new MailOutcome(MailResult.Refused, "550 no such mailbox");

        var refused = await _mail.AttemptAsync();
        await _mail.Ledger.SendAsync(new DeliverMailCommand(new(refused.Id), 0));

        (refused.State, refused.Attempts, refused.Answer, refused.NextAttemptAt).ShouldBe((MailState.Failed, 1, "550 no such mailbox", null));
        _mail.Handed.Count.ShouldBe(1);
    }

    [Test]
    public async Task What_had_an_unknown_end_goes_out_once_more_under_its_id_and_then_waits_for_a_person()
    {
        _mail.Answer = new MailOutcome(MailResult.Unknown, "message: The server hung up.");

        var first = await _mail.AttemptAsync();
        var second = await _mail.AttemptAsync();
        await _mail.Ledger.SendAsync(new DeliverMailCommand(new(second.Id), 0));

        first.State.ShouldBe(MailState.Unknown);
        first.NextAttemptAt.ShouldNotBeNull();
        (second.State, second.Attempts, second.NextAttemptAt).ShouldBe((MailState.Unknown, 2, null));
        _mail.Handed.Count.ShouldBe(2);
        _mail.Handed[0].MessageId.ShouldBe(_mail.Handed[1].MessageId);
    }

    [Test]
    public async Task What_had_an_unknown_end_is_sent_when_the_server_takes_it()
    {
        _mail.Answer = new MailOutcome(MailResult.Unknown, "message: The server hung up.");
        await _mail.AttemptAsync();
        _mail.Answer = new MailOutcome(MailResult.Sent, "250 taken");

        (await _mail.AttemptAsync()).State.ShouldBe(MailState.Sent);
    }

    [Test]
    public async Task A_worker_that_died_while_it_spoke_leaves_an_unknown_end()
    {
        await _mail.Ledger.ExecuteAsync("update outgoing_mails set talking_since = created_at");

        var found = await _mail.AttemptAsync();

        (found.State, found.Attempts).ShouldBe((MailState.Unknown, 1));
        _mail.Handed.ShouldBeEmpty();
        (await _mail.AttemptAsync()).State.ShouldBe(MailState.Sent);
    }

    [Test]
    public async Task What_was_given_up_is_tried_again_when_a_person_says_so()
    {
        _mail.Answer = new MailOutcome(MailResult.Refused, "550 no such mailbox");
        var refused = await _mail.AttemptAsync();
        _mail.Answer = new MailOutcome(MailResult.Sent, "250 taken");

        (await _mail.Ledger.SendAsync(new RetryMailCommand(new(refused.Id)))).State.ShouldBe(MailState.Queued);
        var sent = await _mail.AttemptAsync();

        (sent.State, sent.Attempts, sent.Answer).ShouldBe((MailState.Sent, 1, "250 taken"));
        sent.SentAt.ShouldBe(_mail.Ledger.Time.GetUtcNow());
        (await Refusals.OutcomeAsync(() => _mail.Ledger.SendAsync(new RetryMailCommand(new(refused.Id))))).ShouldBe("mail.not_given_up");
    }
}
