using System.CommandLine;
using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Companies;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Transfer;
using MediatR;

namespace Invoicing.Api.Operation;

internal static class ImportVerb
{
    private const int BatchSize = 500;

    public static Command Create() => new("import", "Load data from a file.") { CreateCompanies(), CreateAccount() };

    private static Command CreateAccount()
    {
        var file = new Argument<FileInfo>("file") { Description = "What the verb export wrote, by the same version of the program." };
        var verb = new Command("account", "Take over an account from another installation, with its ids, numbers and hashes: all of it, or nothing.") { file };
        verb.Runs((parsed, settings, cancellationToken) => OneShot.RunAsync(
            settings,
            async app =>
            {
                var imported = await app.Services.GetRequiredService<IAccountImport>().ReadAsync(parsed.GetValue(file)!.FullName, cancellationToken);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{imported.Rows} rows of account {imported.Account} were imported."));
                foreach (var table in imported.Renumbered)
                {
                    Console.WriteLine($"Short numbers of {table} were taken here: they are others now.");
                }

                if (!imported.WithSecrets)
                {
                    Console.WriteLine($"It has no credentials yet: credential create --account {imported.Account}");
                }
            },
            cancellationToken));
        return verb;
    }

    private static Command CreateCompanies()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "CSV in UTF-8 whose first line names the columns: identifier, name, and any of line1, line2, postal_code, city, state, public_entity, size.",
        };
        var verb = new Command("companies", "Put companies into the register that names are taken from, or correct them there.") { file };
        verb.Runs((parsed, settings, cancellationToken) =>
            OneShot.RunAsync(settings, app => ImportAsync(app, parsed.GetValue(file)!, cancellationToken), cancellationToken));
        return verb;
    }

    /// <returns>1 where a line was refused; the others are in the register all the same.</returns>
    private static async Task<int> ImportAsync(WebApplication app, FileInfo file, CancellationToken cancellationToken)
    {
        using var text = Open(file);
        var csv = new CsvReader(text);
        var companies = CompanyFile.WithHeader(await csv.ReadAsync(cancellationToken));
        var (count, refused, batch) = (new RegistrationCount(0, 0, 0), 0, new List<CompanyRegistration>(BatchSize));
        while (await csv.ReadAsync(cancellationToken) is { } record)
        {
            var (company, fault) = companies.Read(record);
            if (company is null)
            {
                refused++;
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Line {record.Line} refused: {fault}."));
                continue;
            }

            batch.Add(company);
            if (batch.Count == BatchSize)
            {
                count = await SaveAsync(app, batch, count, cancellationToken);
            }
        }

        count = await SaveAsync(app, batch, count, cancellationToken);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{count.New} new, {count.Corrected} corrected, {count.Unchanged} unchanged, {refused} refused."));
        return refused == 0 ? 0 : 1;
    }

    private static async Task<RegistrationCount> SaveAsync(
        WebApplication app, List<CompanyRegistration> batch, RegistrationCount before, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
        {
            return before;
        }

        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System(default));
        var saved = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RegisterCompaniesCommand([.. batch]), cancellationToken);
        batch.Clear();
        return new RegistrationCount(before.New + saved.New, before.Corrected + saved.Corrected, before.Unchanged + saved.Unchanged);
    }

    private static StreamReader Open(FileInfo file)
    {
        try
        {
            return new StreamReader(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvoicingException(ErrorKind.NotFound, "import.file", $"The file '{file.FullName}' cannot be read: {exception.Message}");
        }
    }
}
