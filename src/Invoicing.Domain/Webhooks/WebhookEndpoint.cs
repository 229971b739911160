namespace Invoicing.Domain.Webhooks;

using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;

/// <summary>Where an account wants to be told what happened, and how that goes.</summary>
public sealed partial class WebhookEndpoint : Entity
{
    public const int MaximumUrl = 2_000;
    public const int MaximumDescription = 500;

    private const int MostSecrets = 5;

    private WebhookEndpoint()
    {
    }

    public static TimeSpan LongestOverlap { get; } = TimeSpan.FromDays(30);

    public WebhookEndpointId Id { get; private init; }

    /// <summary>The one organization whose events are sent; null for every one of the account.</summary>
    public OrganizationId? OrganizationId { get; private init; }

    public string Url { get; private set; } = null!;

    /// <summary>Types, groups such as <c>invoice.*</c>, or <c>*</c>.</summary>
    public IReadOnlyList<string> EventTypes { get; private set; } = [];

    public string? Description { get; private set; }

    /// <summary>The newest first; the others sign beside it until they end.</summary>
    public IReadOnlyList<WebhookSecret> Secrets { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public DateTimeOffset? DeletedAt { get; private set; }

    public static WebhookEndpoint Create(
        WebhookEndpointId id, AccountId account, WebhookEndpointDetails details, byte[] sealedSecret, DateTimeOffset now)
    {
        var endpoint = new WebhookEndpoint
        {
            Id = id,
            AccountId = account,
            OrganizationId = details.OrganizationId,
            Url = details.Url,
            Description = details.Description,
            Secrets = [new WebhookSecret(sealedSecret, ValidUntil: null)],
            CreatedAt = now,
            UpdatedAt = now,
        };
        endpoint.Subscribe(details.EventTypes);
        endpoint.Raise(new WebhookEndpointCreated(id));
        return endpoint;
    }

    public void Change(WebhookEndpointChange change, DateTimeOffset now)
    {
        Url = change.Url ?? Url;
        Description = Replacement<string>.Apply(change.Description, Description);
        if (change.EventTypes is not null)
        {
            Subscribe(change.EventTypes);
        }

        UpdatedAt = now;
        Raise(new WebhookEndpointChanged(Id));
    }

    /// <param name="oldValidFor">How long the secret so far signs beside the new one.</param>
    public void RotateSecret(byte[] sealedSecret, TimeSpan oldValidFor, DateTimeOffset now)
    {
        if (oldValidFor < TimeSpan.Zero || oldValidFor > LongestOverlap)
        {
            throw WebhookErrors.OverlapOutOfRange(LongestOverlap);
        }

        var until = now + oldValidFor;
        var old = Secrets.Select(secret => secret with { ValidUntil = secret.ValidUntil < until ? secret.ValidUntil : until });
        WebhookSecret[] secrets = [new(sealedSecret, ValidUntil: null), .. old.Where(secret => secret.IsValid(now))];
        Secrets = secrets.Length <= MostSecrets ? secrets : throw WebhookErrors.TooManySecrets();
        UpdatedAt = now;
        Raise(new WebhookSecretRotated(Id, until));
    }

    /// <summary>Ends it for good; its secrets are forgotten, what was delivered stays to be read.</summary>
    public void Delete(DateTimeOffset now)
    {
        DeletedAt = now;
        Secrets = [];
        Raise(new WebhookEndpointDeleted(Id));
    }

    /// <param name="organization">Null for what concerns every one of the account.</param>
    public bool Wants(string type, OrganizationId? organization) =>
        (OrganizationId is null || OrganizationId == organization) && EventTypes.Any(pattern => WebhookEventTypes.Matches(pattern, type));

    private void Subscribe(IReadOnlyList<string> eventTypes)
    {
        if (eventTypes.Count == 0)
        {
            throw WebhookErrors.NoEventTypes();
        }

        if (eventTypes.FirstOrDefault(type => !WebhookEventTypes.IsPattern(type)) is { } unknown)
        {
            throw WebhookErrors.UnknownEventType(unknown);
        }

        EventTypes = [.. eventTypes.Distinct(StringComparer.Ordinal)];
    }
}
