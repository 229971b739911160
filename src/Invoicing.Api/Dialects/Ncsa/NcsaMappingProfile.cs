using System.Globalization;
using AutoMapper;
using Invoicing.Api.Dialects.Ncsa.Accounts;
using Invoicing.Api.Dialects.Ncsa.Contracts;
using Invoicing.Api.Dialects.Ncsa.Invoices;
using Invoicing.Api.Dialects.Ncsa.Organizations;
using Invoicing.Api.Dialects.Ncsa.Partners;
using Invoicing.Api.Dialects.Ncsa.Sessions;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Credentials;
using Invoicing.Application.Organizations;

namespace Invoicing.Api.Dialects.Ncsa;

internal sealed class NcsaMappingProfile : Profile
{
    private const string PartnerAdmin = "partner_admin";

    private static readonly JsonApiLinks SignIn = new($"{NcsaDialect.Prefix}/sign_in");

    public NcsaMappingProfile()
    {
        CreateMap<SignedIn, SessionDocument>().ConvertUsing(signedIn => new SessionDocument(new SessionResource(
            signedIn.User.Serial.ToString(CultureInfo.InvariantCulture),
            SignInRequest.SessionType,
            new SessionAttributes(PartnerAdmin, signedIn.Token),
            SignIn)));
        CreateMap<DefaultOrganizationView, JsonApiResource<PartnerAttributes>>().ConvertUsing(seller => PartnerAttributes.ResourceOf(seller));
        CreateMap<ShownOrganization, JsonApiResource<OrganizationAttributes>>().ConvertUsing(shown => OrganizationAttributes.ResourceOf(shown));
        CreateMap<ShownContract, JsonApiResource<ContractAttributes>>().ConvertUsing(shown => ContractAttributes.ResourceOf(shown));
        CreateMap<ShownAccount, JsonApiResource<AccountAttributes>>().ConvertUsing(shown => AccountAttributes.ResourceOf(shown));
        CreateMap<ShownInvoice, JsonApiResource<InvoiceAttributes>>().ConvertUsing(shown => InvoiceAttributes.ResourceOf(shown));
    }
}
