using AutoMapper;
using Invoicing.Api.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace Invoicing.Api.Tests.Architecture;

public sealed class MappingTests
{
    [Test]
    public void Every_member_of_every_wire_model_has_a_source()
    {
        using var services = new ServiceCollection().AddMappings(typeof(Dialect).Assembly).BuildServiceProvider();

        services.GetRequiredService<MapperConfiguration>().AssertConfigurationIsValid();
    }
}
