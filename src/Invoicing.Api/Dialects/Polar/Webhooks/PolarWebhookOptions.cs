namespace Invoicing.Api.Dialects.Polar.Webhooks;

/// <summary>Section <c>Polar</c> of the settings: the shops that may send their events.</summary>
public sealed class PolarWebhookOptions
{
    public List<Shop> Webhooks { get; init; } = [];

    public sealed class Shop
    {
        /// <summary>As the shop shows it; with <c>whsec_</c> in front the rest is Base64, else its text is the key.</summary>
        public string Secret { get; init; } = "";

        /// <summary>Whose ledger the orders go to.</summary>
        public Guid AccountId { get; init; }

        /// <summary>The seller; the account's default where none is named.</summary>
        public Guid? OrganizationId { get; init; }
    }
}
