using Invoicing.Application.Abstractions;
using Invoicing.Application.Mail;
using Invoicing.Domain.Mail;
using Invoicing.Infrastructure.Mail.Smtp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Mail;

internal static class MailSetup
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>()
            .Bind(configuration.GetSection("Mail"))
            .Validate(mail => MailAddressForm.IsWellFormed(mail.From), "Mail:From must be an e-mail address.")
            .Validate(mail => mail.Smtp.Timeout > TimeSpan.Zero && mail.Smtp.AnswerTimeout > TimeSpan.Zero, "Mail:Smtp's times must be longer than nothing.")
            .ValidateOnStart();
        services.AddSingleton(provider => RulesOf(provider.GetRequiredService<IOptions<MailOptions>>().Value));
        return services.AddSingleton<IMailRenderer, HandlebarsRenderer>().AddSingleton<IMailSender, MailSender>();
    }

    private static MailRules RulesOf(MailOptions mail) => new(
        mail.From[(mail.From.LastIndexOf('@') + 1)..], mail.Language.ToLowerInvariant(), SmtpConversation.Longest(mail.Smtp) + TimeSpan.FromMinutes(1));
}
