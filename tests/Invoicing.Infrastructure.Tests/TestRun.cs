using Invoicing.TestKit;
using NUnit.Framework;

namespace Invoicing.Infrastructure.Tests;

[SetUpFixture]
public sealed class TestRun
{
    [OneTimeTearDown]
    public Task StopAsync() => DatabaseServer.StopAsync();
}
