using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Demo;

/// <summary>Fixed, so that written examples work as they stand. UUID version 4 in form for customers and orders, version 7 for the rest.</summary>
internal static class DemoIds
{
    public static readonly AccountId Account = new(new Guid("01900000-0000-7000-8000-00000000d001"));
    public static readonly OrganizationId Organization = new(new Guid("01900000-0000-7000-8000-00000000d101"));
    public static readonly OrganizationId TestCompany = new(new Guid("01900000-0000-7000-8000-00000000d102"));
    public static readonly CustomerId Club = new(new Guid("c0000000-0000-4000-8000-00000000d001"));
    public static readonly CustomerId Academy = new(new Guid("c0000000-0000-4000-8000-00000000d002"));
    public static readonly CustomerId Subscriber = new(new Guid("c0000000-0000-4000-8000-00000000d003"));
    public static readonly CustomerId Shopper = new(new Guid("c0000000-0000-4000-8000-00000000d004"));
    public static readonly CustomerId SecondShopper = new(new Guid("c0000000-0000-4000-8000-00000000d005"));
    public static readonly ContractId ClubContract = new(new Guid("01900000-0000-7000-8000-00000000d201"));
    public static readonly ContractId AcademyContract = new(new Guid("01900000-0000-7000-8000-00000000d202"));
    public static readonly ContractId SubscriberContract = new(new Guid("01900000-0000-7000-8000-00000000d203"));
    public static readonly OrderId PaidOrder = new(new Guid("0d000000-0000-4000-8000-00000000d001"));
    public static readonly OrderId UnpaidOrder = new(new Guid("0d000000-0000-4000-8000-00000000d002"));
    public static readonly OrderId OrderWithoutBillingDetails = new(new Guid("0d000000-0000-4000-8000-00000000d003"));
    public static readonly OrderId SecondShoppersOrder = new(new Guid("0d000000-0000-4000-8000-00000000d004"));

    public static readonly AccountId OtherAccount = new(new Guid("01900000-0000-7000-8000-00000000e001"));
    public static readonly OrganizationId OtherOrganization = new(new Guid("01900000-0000-7000-8000-00000000e101"));
    public static readonly OrganizationId OtherCompany = new(new Guid("01900000-0000-7000-8000-00000000e102"));
    public static readonly CustomerId OtherAcademy = new(new Guid("c0000000-0000-4000-8000-00000000e001"));
    public static readonly CustomerId OtherSubscriber = new(new Guid("c0000000-0000-4000-8000-00000000e002"));
    public static readonly CustomerId OtherShopper = new(new Guid("c0000000-0000-4000-8000-00000000e003"));
    public static readonly ContractId OtherAcademyContract = new(new Guid("01900000-0000-7000-8000-00000000e201"));
    public static readonly ContractId OtherSubscriberContract = new(new Guid("01900000-0000-7000-8000-00000000e202"));
    public static readonly OrderId OtherPaidOrder = new(new Guid("0d000000-0000-4000-8000-00000000e001"));
    public static readonly OrderId OtherUnpaidOrder = new(new Guid("0d000000-0000-4000-8000-00000000e002"));

    /// <summary>In the register, and nobody's: the first who sends an invoice of it gets it.</summary>
    public static readonly CompanyIdentifier RegisteredCompany = CompanyIdentifier.Parse("ESA46103834");

    public static readonly CompanyIdentifier RegisteredDebtor = CompanyIdentifier.Parse("ESB66367129");

    public static readonly CompanyIdentifier OtherAccountsCompany = CompanyIdentifier.Parse("ESB00000019");

    public static readonly CompanyIdentifier OtherAccountsDebtor = CompanyIdentifier.Parse("ESB00000027");

    public const string Handle = "harbour-studio";

    public const string TestCompanyHandle = "test-company";

    public const string OtherHandle = "northern-lights";

    public const string OtherCompanyHandle = "other-company";

    /// <summary>The academy and its contract, in the words of APIs that do not speak UUID.</summary>
    public const long AcademySerial = 2;
}
