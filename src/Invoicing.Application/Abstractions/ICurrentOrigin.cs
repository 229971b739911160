namespace Invoicing.Application.Abstractions;

/// <summary>From where the running request or job comes; stands in the audit trail beside who acts.</summary>
public interface ICurrentOrigin
{
    /// <summary>Null where nobody said.</summary>
    Origin? Known { get; }
}

/// <summary>One per request or job; said once, by whoever takes the request or claims the work.</summary>
public sealed class CurrentOrigin : ICurrentOrigin
{
    public Origin? Known { get; private set; }

    public void ComeFrom(Origin origin) => Known = origin;
}
