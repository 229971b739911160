using System.Globalization;
using AutoMapper;
using Invoicing.Api.Dialects.Ncsa.Sessions;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Credentials;

namespace Invoicing.Api.Dialects.Ncsa;

internal sealed class NcsaMappingProfile : Profile
{
    private const string PartnerAdmin = "partner_admin";

    private static readonly JsonApiLinks SignIn = new($"{NcsaDialect.Prefix}/sign_in");

    public NcsaMappingProfile() =>
        CreateMap<SignedIn, SessionDocument>().ConvertUsing(signedIn => new SessionDocument(new SessionResource(
            signedIn.User.Serial.ToString(CultureInfo.InvariantCulture),
            SignInRequest.SessionType,
            new SessionAttributes(PartnerAdmin, signedIn.Token),
            SignIn)));
}
