using System.Data.Common;
using System.Text.RegularExpressions;
using Invoicing.Domain.Common;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Operation;

/// <summary>What keeps the program from starting, in one sentence for whoever started it.</summary>
internal static partial class StartFailure
{
    private const int ExitCode = 1;

    /// <summary>Runs a verb; a failure becomes a sentence on the error stream and the exit code.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (OperationCanceledException)
        {
            return await TellAsync("Stopped before it was ready.");
        }
        catch (Exception exception)
        {
            return await TellAsync(Explain(exception));
        }
    }

    public static async Task<int> TellAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return ExitCode;
    }

    internal static string Explain(Exception exception) => exception switch
    {
        InvoicingException refusal => refusal.Message,
        OptionsValidationException settings => string.Join(' ', settings.Failures),
        IOException { InnerException: AddressInUseException } taken =>
            $"The address {AddressIn(taken.Message)} is in use by another program: stop that one, or choose another address with --urls.",
        DbException database => $"The database of Database:ConnectionString cannot be used: {OneLine(database.Message)}.",
        _ => $"The program could not start: {OneLine(exception.Message)}",
    };

    private static string AddressIn(string message) => Address().Match(message) is { Success: true } address ? address.Value : "to listen on";

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim().TrimEnd('.');

    [GeneratedRegex(@"https?://\S*[^\s:.]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
