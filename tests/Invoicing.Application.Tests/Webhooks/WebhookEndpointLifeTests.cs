using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using Invoicing.TestKit;
using Moq;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Webhooks;

public sealed class WebhookEndpointLifeTests
{
    private readonly Mock<IWebhookSender> _sender = new();
    private Ledger _ledger = null!;

    [SetUp]
    public async Task CreateLedger() => _ledger = await Announcements.CreateLedgerAsync(_sender.Object);

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task The_secret_is_shown_once_and_stored_where_nobody_reads_it()
    {
        var created = await _ledger.SendAsync(Create("https://127.0.0.1/hooks"));
        var rotated = await _ledger.SendAsync(new RotateWebhookSecretCommand(IdOf(created), TimeSpan.FromHours(1)));

        var everything = await _ledger.EverythingStoredAsync();
        foreach (var secret in new[] { created.Secret, rotated.Secret })
        {
            secret.ShouldStartWith("whsec_");
            Convert.FromBase64String(secret["whsec_".Length..]).Length.ShouldBe(32);
            everything.ShouldNotContain(secret["whsec_".Length..]);
            everything.ShouldNotContain(Convert.ToHexString(Convert.FromBase64String(secret["whsec_".Length..])), Case.Insensitive);
        }

        rotated.Secret.ShouldNotBe(created.Secret);
        created.ToString().ShouldNotContain(created.Secret!);
        (await _ledger.ScalarAsync<string>("select details from audit_entries where action = 'WebhookSecretRotated'"))!.ShouldNotContain("whsec");
    }

    [Test]
    public async Task An_old_secret_signs_beside_the_new_one_for_its_time()
    {
        var signing = new List<int>();
        _sender.Setup(sender => sender.SendAsync(It.IsAny<OutgoingWebhook>(), It.IsAny<CancellationToken>()))
            .Callback<OutgoingWebhook, CancellationToken>((message, _) => signing.Add(message.SealedSecrets.Count))
            .ReturnsAsync(new WebhookOutcome(WebhookResult.Accepted, 200, ""));
        var id = IdOf(await _ledger.SendAsync(Create("https://127.0.0.1/hooks")));
        await DeliverAsync(id);

        var rotated = await _ledger.SendAsync(new RotateWebhookSecretCommand(id, TimeSpan.FromHours(1)));
        await DeliverAsync(id);
        _ledger.Time.Move(TimeSpan.FromHours(1));
        await DeliverAsync(id);
        await _ledger.SendAsync(new RotateWebhookSecretCommand(id, TimeSpan.Zero));
        await DeliverAsync(id);

        signing.ShouldBe([1, 2, 1, 1]);
        rotated.OldSecretsValidUntil.ShouldBe(_ledger.Time.GetUtcNow());
    }

    [TestCase(-1, "webhook.overlap_out_of_range")]
    [TestCase(31 * 24, "webhook.overlap_out_of_range")]
    public async Task An_old_secret_does_not_stay_for_ever(int hours, string code)
    {
        var id = IdOf(await _ledger.SendAsync(Create("https://127.0.0.1/hooks")));

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new RotateWebhookSecretCommand(id, TimeSpan.FromHours(hours))))).ShouldBe(code);
    }

    [Test]
    public async Task Not_more_than_five_secrets_sign()
    {
        var id = IdOf(await _ledger.SendAsync(Create("https://127.0.0.1/hooks")));
        for (var i = 0; i < 4; i++)
        {
            await _ledger.SendAsync(new RotateWebhookSecretCommand(id, TimeSpan.FromHours(1)));
        }

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new RotateWebhookSecretCommand(id, TimeSpan.FromHours(1))))).ShouldBe("webhook.too_many_secrets");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new RotateWebhookSecretCommand(id, TimeSpan.Zero)))).ShouldBe("done");
    }

    [Test]
    public async Task Is_changed_disabled_enabled_and_deleted()
    {
        var id = IdOf(await _ledger.SendAsync(Create("https://127.0.0.1/hooks")));

        var changed = await _ledger.SendAsync(new UpdateWebhookEndpointCommand(id, new WebhookEndpointChange
        {
            Url = "https://127.0.0.1:8443/other",
            EventTypes = ["invoice.*", "invoice.*", "order.paid"],
            Description = new Replacement<string>("accounting"),
            IsEnabled = false,
        }));

        changed.Url.ShouldBe("https://127.0.0.1:8443/other");
        changed.EventTypes.ShouldBe(["invoice.*", "order.paid"]);
        (changed.Description, changed.Status, changed.DisabledReason).ShouldBe(("accounting", WebhookEndpointStatus.Disabled, WebhookDisabledReason.ByOwner));
        (await _ledger.SendAsync(new EnableWebhookEndpointCommand(id))).Status.ShouldBe(WebhookEndpointStatus.Enabled);

        await _ledger.SendAsync(new DeleteWebhookEndpointCommand(id));
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new GetWebhookEndpointQuery(id)))).ShouldBe("webhook.endpoint_not_found");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new EnableWebhookEndpointCommand(id)))).ShouldBe("webhook.endpoint_not_found");
        (await ListAsync()).ShouldBeEmpty();
        (await _ledger.ColumnAsync<string>("select action from audit_entries where action like 'Webhook%' order by at, id")).ShouldBe(
            ["WebhookEndpointCreated", "WebhookEndpointChanged", "WebhookEndpointDisabled", "WebhookEndpointEnabled", "WebhookEndpointDeleted"], ignoreOrder: true);
    }

    [TestCase("http://example.com/", "webhook.url_invalid")]
    [TestCase("https://user:pw@example.com/", "webhook.url_invalid")]
    [TestCase("not an address", "webhook.url_invalid")]
    public async Task Cannot_lead_where_no_webhooks_go(string url, string code)
    {
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(Create(url)))).ShouldBe(code);

        var id = IdOf(await _ledger.SendAsync(Create("https://127.0.0.1/hooks")));
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new UpdateWebhookEndpointCommand(id, new WebhookEndpointChange { Url = url })))).ShouldBe(code);
    }

    [Test]
    public async Task Cannot_lead_inside_unless_the_configuration_says_so()
    {
        await using var strict = await Ledger.CreateAsync();

        (await Refusals.OutcomeAsync(() => strict.SendAsync(Create("https://127.0.0.1/hooks")))).ShouldBe("webhook.url_not_public");
    }

    [TestCase("invoice.unheard")]
    [TestCase("webhook.test")]
    [TestCase("invoice*")]
    [TestCase("")]
    public async Task Cannot_subscribe_to_what_does_not_happen(string type) =>
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(Create("https://127.0.0.1/", types: type)))).ShouldBe("webhook.unknown_event_type");

    [Test]
    public async Task Cannot_subscribe_to_nothing() =>
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(Create("https://127.0.0.1/", types: [])))).ShouldBe("webhook.no_event_types");

    [Test]
    public async Task Only_owners_have_them_and_each_sees_its_own()
    {
        var (acme, other) = (await _ledger.NewSellerAsync("acme"), await _ledger.NewSellerAsync("other"));
        var everybodys = IdOf(await _ledger.SendAsync(Create("https://127.0.0.1/all")));
        var acmes = IdOf(await _ledger.SendAsync(Create("https://127.0.0.1/acme", acme)));
        var (owner, member, stranger) = (ActorOf(acme, Role.Owner), ActorOf(acme, Role.Team), ActorOf(other, Role.Owner));
        var portal = new Actor(_ledger.AccountId, "portal", CredentialKind.CustomerSession, [], CustomerId.New());

        (await ListAsync(owner)).Select(endpoint => endpoint.Id).ShouldBe([acmes.Value]);
        (await ListAsync(member)).Select(endpoint => endpoint.Id).ShouldBe([acmes.Value]);
        (await ListAsync(stranger)).ShouldBeEmpty();
        (await ListAsync()).Select(endpoint => endpoint.Id).ShouldBe([acmes.Value, everybodys.Value], ignoreOrder: true);
        (await OutcomeAsync(new TestWebhookEndpointCommand(acmes), owner)).ShouldBe("done");
        (await OutcomeAsync(new GetWebhookEndpointQuery(acmes), member)).ShouldBe("done");
        (await OutcomeAsync(new TestWebhookEndpointCommand(acmes), member)).ShouldBe("webhook.not_granted");
        (await OutcomeAsync(new RotateWebhookSecretCommand(acmes, TimeSpan.Zero), member)).ShouldBe("webhook.not_granted");
        (await OutcomeAsync(new DeleteWebhookEndpointCommand(acmes), stranger)).ShouldBe("webhook.endpoint_not_found");
        (await OutcomeAsync(new GetWebhookEndpointQuery(everybodys), owner)).ShouldBe("webhook.endpoint_not_found");
        (await OutcomeAsync(Create("https://127.0.0.1/all"), owner)).ShouldBe("webhook.not_granted");
        (await OutcomeAsync(Create("https://127.0.0.1/acme", acme), member)).ShouldBe("webhook.not_granted");
        (await OutcomeAsync(new SelectWebhookEndpointsQuery(new Selection()), portal)).ShouldBe("webhook.not_granted");
        (await OutcomeAsync(new SelectDeliveriesQuery(new Selection()), portal)).ShouldBe("webhook.not_granted");
        (await OutcomeAsync(new GetWebhookEndpointQuery(acmes), Actor.System(AccountId.New()))).ShouldBe("webhook.endpoint_not_found");
    }

    [Test]
    public async Task Deliveries_are_listed_by_what_is_asked_for_page_by_page()
    {
        var (first, second) = (await _ledger.NewEndpointAsync(), await _ledger.NewEndpointAsync());
        var made = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            made.Add((await _ledger.SendAsync(new TestWebhookEndpointCommand(first))).Id);
            _ledger.Time.Move(TimeSpan.FromMinutes(i % 2));
        }

        await _ledger.SendAsync(new TestWebhookEndpointCommand(second));

        var seen = new List<Guid>();
        var selection = Announcements.OfEndpoint(first) with { Size = 2 };
        for (SelectedPage<WebhookDeliveryView>? page = null; page is null or { HasAfter: true }; selection = selection with { After = page.Cursors.LastOrDefault() })
        {
            page = await PageAsync(selection);
            seen.AddRange(page.Items.Select(delivery => delivery.Id));
        }

        seen.ShouldBe(made);
        var (now, tests) = (_ledger.Time.GetUtcNow(), Where("eventType", Comparison.Equal, "webhook.test"));
        (await PageAsync(Where("state", Comparison.Equal, "failed"))).Items.ShouldBeEmpty();
        (await PageAsync(tests.Within(Where("createdAt", Comparison.GreaterOrEqual, now).Filter!))).Items.Count.ShouldBe(2);
        (await PageAsync(Where("createdAt", Comparison.LessOrEqual, now.AddDays(-1)))).Items.ShouldBeEmpty();
    }

    private static Selection Where(string field, Comparison comparison, object value) =>
        new() { Filter = new CompareFilter(Announcements.FieldOf(field), comparison, value) };

    private static CreateWebhookEndpointCommand Create(string url, OrganizationId? organization = null, params string[]? types) =>
        new(WebhookEndpointId.New(), new WebhookEndpointDetails(organization, url, types ?? [WebhookEventTypes.Every], null));

    private static CreateWebhookEndpointCommand Create(string url, OrganizationId? organization = null) => Create(url, organization, types: null);

    private static WebhookEndpointId IdOf(WebhookEndpointView created) => new(created.Id);

    private Actor ActorOf(OrganizationId organization, Role role) => new(_ledger.AccountId, "someone", CredentialKind.ApiKey, [new Grant(organization, role)]);

    private async Task<IReadOnlyList<WebhookEndpointView>> ListAsync(Actor? actor = null) =>
        (await _ledger.SendAsync(new SelectWebhookEndpointsQuery(new Selection()), actor ?? Actor.System(_ledger.AccountId))).Items;

    private Task<SelectedPage<WebhookDeliveryView>> PageAsync(Selection selection) => _ledger.SendAsync(new SelectDeliveriesQuery(selection));

    private Task<string> OutcomeAsync<TResult>(MediatR.IRequest<TResult> request, Actor actor) => Refusals.OutcomeAsync(() => _ledger.SendAsync(request, actor));

    private async Task DeliverAsync(WebhookEndpointId id)
    {
        var delivery = await _ledger.SendAsync(new TestWebhookEndpointCommand(id));
        await _ledger.SendAsync(new DeliverWebhookCommand(new WebhookDeliveryId(delivery.Id), 0));
    }
}
