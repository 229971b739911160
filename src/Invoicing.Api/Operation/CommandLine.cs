namespace Invoicing.Api.Operation;

internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = InvoicingHost.Build(args);
        await app.RunAsync();
        return 0;
    }
}
