namespace Invoicing.TestKit;

/// <summary>One host for all tests of a run that need no database of their own.</summary>
public static class SharedApi
{
    private static ApiHost? _host;

    public static ApiHost Host => _host ?? throw new InvalidOperationException("The test project's set-up fixture has not started the host.");

    public static async Task StartAsync() => _host = await ApiHost.StartAsync();

    public static async Task StopAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _host = null;
        await DatabaseServer.StopAsync();
    }
}
