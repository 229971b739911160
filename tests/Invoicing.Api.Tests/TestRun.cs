using Invoicing.TestKit;
using NUnit.Framework;

namespace Invoicing.Api.Tests;

[SetUpFixture]
public sealed class TestRun
{
    [OneTimeSetUp]
    public Task StartAsync() => SharedApi.StartAsync();

    [OneTimeTearDown]
    public Task StopAsync() => SharedApi.StopAsync();
}
