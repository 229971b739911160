namespace Invoicing.Infrastructure.Persistence.Embedded;

internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    public bool Succeeded => ExitCode == 0;
}
