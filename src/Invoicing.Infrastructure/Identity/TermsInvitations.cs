using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using Invoicing.Infrastructure.Mail;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Identity;

/// <summary>
/// JSON Web Tokens, HS256, because the page behind the link reads what it says. They carry a phrase that proves the same on its own
/// to whoever sends it with another credential.
/// </summary>
internal sealed class TermsInvitations(LinkKey key, IOptions<MailOptions> mail, TimeProvider time) : ITermsInvitations
{
    private static readonly string Header = Base64Url.EncodeToString("""{"typ":"JWT","alg":"HS256"}"""u8);

    public string? AddressOf(TermsInvitation invitation)
    {
        if (string.IsNullOrWhiteSpace(mail.Value.TermsUrl))
        {
            return null;
        }

        var separator = mail.Value.TermsUrl.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{mail.Value.TermsUrl}{separator}token={TokenOf(invitation)}";
    }

    public TermsInvitation? Read(string token)
    {
        if (token.Split('.') is not [var header, var claims, var signature] || header != Header || !Equal(signature, Sign("token", $"{header}.{claims}")))
        {
            return null;
        }

        // Only what was signed here is read, so it has its shape.
        var said = JsonSerializer.Deserialize<Claims>(Base64Url.DecodeFromChars(claims))!;
        return IsPast(said.Expires)
            ? null
            : new TermsInvitation(
                new(said.Account),
                new(said.Customer),
                said.OrganizationId,
                new(said.Contract),
                said.OrganizationContractId,
                DateTimeOffset.FromUnixTimeSeconds(said.Expires));
    }

    public bool IsPhraseOf(ContractId contract, string phrase) =>
        phrase.Split('.') is [var expires, var signature]
        && long.TryParse(expires, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Equal(signature, PhraseSignature(contract, expires))
        && !IsPast(seconds);

    private string TokenOf(TermsInvitation invitation)
    {
        var expires = invitation.Expires.ToUnixTimeSeconds();
        var seconds = expires.ToString(CultureInfo.InvariantCulture);
        var claims = new Claims(
            invitation.CustomerSerial,
            invitation.CustomerSerial,
            invitation.ContractSerial,
            $"{seconds}.{PhraseSignature(invitation.ContractId, seconds)}",
            expires,
            invitation.AccountId.Value,
            invitation.CustomerId.Value,
            invitation.ContractId.Value);
        var signed = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        return $"{signed}.{Sign("token", signed)}";
    }

    private string PhraseSignature(ContractId contract, string expires) => Sign("phrase", $"{contract}.{expires}");

    // The purpose keeps one kind of signature from standing for another that the same key makes.
    private string Sign(string purpose, string text) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"terms.{purpose}.{text}")));

    private bool IsPast(long seconds) => time.GetUtcNow().ToUnixTimeSeconds() > seconds;

    private static bool Equal(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    private sealed record Claims(
        [property: JsonPropertyName("coach_id")] long CoachId,
        [property: JsonPropertyName("organization_id")] long OrganizationId,
        [property: JsonPropertyName("organization_contract_id")] long OrganizationContractId,
        [property: JsonPropertyName("phrase")] string Phrase,
        [property: JsonPropertyName("exp")] long Expires,
        [property: JsonPropertyName("account")] Guid Account,
        [property: JsonPropertyName("customer")] Guid Customer,
        [property: JsonPropertyName("contract")] Guid Contract);
}
