using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Proof;

namespace Invoicing.Api.Operation;

/// <summary>Proves that nothing was changed, removed or moved of what was issued.</summary>
internal static class VerifyVerb
{
    public static Command Create()
    {
        var account = new Option<Guid?>("--account") { Description = "Only this account. Every one where it is left out.", HelpName = "id" };
        var series = new Option<Guid?>("--series") { Description = "Only this number series.", HelpName = "id" };
        var export = new Option<FileInfo?>("--export") { Description = "Prove the file of an export, without a database." };
        var head = new Option<FileInfo?>("--head")
        {
            Description = "When all is in order, append the signed heads of the series to this file. Keep it elsewhere: it shows later that the last documents are still there.",
        };
        var against = new Option<FileInfo?>("--against") { Description = "Also prove that the ledger still holds every head of this file." };
        var key = new Option<FileInfo?>("--key")
        {
            Description = "PEM file with the key of the heads, EC P-256: private to sign with, public is enough to check. The ledger's own where it is left out.",
        };
        var verb = new Command(
            "verify",
            "Prove that every issued document is what was issued: its content, its place, and that none is missing. Names the first fault of each series; ends with 1 where there is one.")
        {
            account, series, export, head, against, key,
        };
        verb.Runs((parsed, settings, cancellationToken) =>
        {
            var asked = new ProofRequest(
                parsed.GetValue(account), parsed.GetValue(series), parsed.GetValue(export)?.FullName, parsed.GetValue(head)?.FullName, parsed.GetValue(against)?.FullName, parsed.GetValue(key)?.FullName);
            return asked.Export is null
                ? OneShot.RunAsync(settings, app => RunAsync(app, asked, cancellationToken), cancellationToken)
                : OfflineAsync(settings, asked, cancellationToken);
        });
        return verb;
    }

    private static async Task<int> OfflineAsync(string[] settings, ProofRequest asked, CancellationToken cancellationToken)
    {
        await using var app = InvoicingHost.Build(settings, OneShot.Quietly);
        return await RunAsync(app, asked, cancellationToken);
    }

    private static async Task<int> RunAsync(WebApplication app, ProofRequest asked, CancellationToken cancellationToken)
    {
        using var key = await KeyAsync(app, asked, cancellationToken);
        var against = asked.Against is null ? null : await HeadFile.ReadAsync(asked.Against, cancellationToken);
        if (against is not null && key is not null && against.Keys.FirstOrDefault(signer => signer != HeadWriter.PublicKey(key)) is { } stranger)
        {
            throw new InvoicingException(ErrorKind.Invalid, "head.signer", $"'{asked.Against}' is signed with another key ({stranger}); name the right one with --key.");
        }

        await using var heads = asked.Head is null ? null : await HeadWriter.BeginAsync(asked.Head, key!, app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);
        var proof = app.Services.GetRequiredService<ILedgerProof>();
        var report = new ProofReport(heads, cancellationToken);
        var summary = asked.Export is null
            ? await proof.OfDatabaseAsync(asked.Account, asked.Series, against, report, cancellationToken)
            : await proof.OfExportAsync(asked.Export, against, report, cancellationToken);
        if (heads is not null && summary.Faults == 0)
        {
            await heads.FinishAsync(cancellationToken);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Documents} documents in {summary.Series} series are in order; {summary.Heads} kept heads were looked for; {summary.Faults} faults."));
        if (against is not null && key is null)
        {
            Console.WriteLine($"The heads are signed with {string.Join(", ", against.Keys)}: compare this with the key that you know, or name it with --key.");
        }

        return summary.Faults == 0 ? 0 : 1;
    }

    /// <returns>Null where no key is at hand: an export does not have the ledger's.</returns>
    private static async Task<ECDsa?> KeyAsync(WebApplication app, ProofRequest asked, CancellationToken cancellationToken)
    {
        var keys = app.Services.GetRequiredService<IHeadKeys>();
        if (asked.Key is not null)
        {
            return keys.OfFile(asked.Key);
        }

        if (asked is { Export: not null, Head: not null })
        {
            throw new InvoicingException(ErrorKind.Invalid, "head.key", "Name the key with --key: an export does not hold the ledger's.");
        }

        return asked.Export is null && (asked.Head ?? asked.Against) is not null ? await keys.OfLedgerAsync(cancellationToken) : null;
    }

    private sealed record ProofRequest(Guid? Account, Guid? Series, string? Export, string? Head, string? Against, string? Key);

    /// <summary>Tells faults at once, and keeps heads.</summary>
    private sealed class ProofReport(HeadWriter? heads, CancellationToken cancellationToken) : IProofListener
    {
        public Task FoundAsync(ChainFault fault) => Console.Error.WriteLineAsync(fault.ToString());

        public Task ProvenAsync(Guid account, Guid series, long count, string hash) =>
            heads?.WriteAsync(new KeptHead(account, series, count, hash, default), cancellationToken) ?? Task.CompletedTask;
    }
}
