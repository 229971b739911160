namespace Invoicing.Domain.Organizations;

using Invoicing.Domain.Common;

/// <summary>The picture at the head of a seller's documents.</summary>
public sealed class OrganizationLogo : Entity
{
    public const int MaximumBytes = 512 * 1_024;

    private OrganizationLogo()
    {
    }

    public OrganizationId OrganizationId { get; private init; }

    /// <summary><c>image/png</c> or <c>image/jpeg</c>.</summary>
    public string MediaType { get; private set; } = null!;

    public byte[] Content { get; private set; } = null!;

    public static OrganizationLogo Of(Organization organization, string mediaType, byte[] content)
    {
        var logo = new OrganizationLogo { OrganizationId = organization.Id, AccountId = organization.AccountId };
        logo.Replace(mediaType, content);
        return logo;
    }

    /// <exception cref="InvoicingException">Invalid <c>organization.logo_too_large</c>.</exception>
    public void Replace(string mediaType, byte[] content)
    {
        if (content.Length is 0 or > MaximumBytes)
        {
            throw OrganizationErrors.LogoTooLarge(MaximumBytes);
        }

        MediaType = mediaType;
        Content = content;
        Raise(new OrganizationLogoChanged(OrganizationId));
    }
}
