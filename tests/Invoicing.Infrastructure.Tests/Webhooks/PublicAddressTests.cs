using System.Net;
using Invoicing.Infrastructure.Webhooks;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Webhooks;

public sealed class PublicAddressTests
{
    [TestCase("0.0.0.0")]
    [TestCase("10.1.2.3")]
    [TestCase("100.64.0.1")]
    [TestCase("100.100.100.200")]
    [TestCase("127.0.0.1")]
    [TestCase("127.255.255.254")]
    [TestCase("168.63.129.16")]
    [TestCase("169.254.169.254")]
    [TestCase("172.16.0.1")]
    [TestCase("172.31.255.255")]
    [TestCase("192.0.0.192")]
    [TestCase("192.0.2.1")]
    [TestCase("192.88.99.1")]
    [TestCase("192.168.0.1")]
    [TestCase("198.18.0.1")]
    [TestCase("198.51.100.1")]
    [TestCase("203.0.113.1")]
    [TestCase("224.0.0.1")]
    [TestCase("239.255.255.255")]
    [TestCase("240.0.0.1")]
    [TestCase("255.255.255.255")]
    [TestCase("::")]
    [TestCase("::1")]
    [TestCase("::127.0.0.1")]
    [TestCase("::ffff:127.0.0.1")]
    [TestCase("::ffff:a9fe:a9fe")]
    [TestCase("64:ff9b::a00:1")]
    [TestCase("64:ff9b:1::1")]
    [TestCase("100::1")]
    [TestCase("2001::1")]
    [TestCase("2001:db8::1")]
    [TestCase("2002:7f00:1::")]
    [TestCase("3fff::1")]
    [TestCase("fc00::1")]
    [TestCase("fd00:ec2::254")]
    [TestCase("fe80::1")]
    [TestCase("fe80::1%1")]
    [TestCase("fec0::1")]
    [TestCase("ff02::1")]
    [TestCase("ff0e::1")]
    public void Is_not_public(string address) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBeFalse();

    [TestCase("1.1.1.1")]
    [TestCase("100.63.255.255")]
    [TestCase("100.128.0.1")]
    [TestCase("172.15.255.255")]
    [TestCase("172.32.0.1")]
    [TestCase("223.255.255.255")]
    [TestCase("::ffff:1.1.1.1")]
    [TestCase("64:ff9b::101:101")]
    [TestCase("2606:4700:4700::1111")]
    [TestCase("2a00:1450::1")]
    public void Is_public(string address) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBeTrue();
}
