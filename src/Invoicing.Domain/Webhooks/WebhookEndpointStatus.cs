namespace Invoicing.Domain.Webhooks;

public enum WebhookEndpointStatus
{
    Enabled,
    Disabled,
}

/// <summary>Why nothing is sent.</summary>
public enum WebhookDisabledReason
{
    ByOwner,

    /// <summary>The receiver said so with 410.</summary>
    Gone,

    /// <summary>Nothing was accepted for days.</summary>
    Failing,
}
