using Invoicing.Infrastructure;
using Invoicing.Infrastructure.Mail;

namespace Invoicing.Api.Demo;

internal static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => new DemoLedger(provider.GetRequiredService<IServiceScopeFactory>()));
        services.AddSingleton<DemoFile>();
        var section = configuration.GetSection("Demo");
        services.Configure<DemoOptions>(section);
        if (!section.GetValue<bool>(nameof(DemoOptions.Enabled)))
        {
            return;
        }

        services.AddSingleton<DemoStartup>();
        services.AddHostedService(provider => provider.GetRequiredService<DemoStartup>());
        services.AddHealthChecks().AddCheck<DemoCheck>("demo");
        services.PostConfigure<MailOptions>(mail =>
        {
            if (string.IsNullOrWhiteSpace(mail.Smtp.Host) && string.IsNullOrWhiteSpace(mail.Directory))
            {
                mail.Directory = Path.Combine(DataDirectory.Of(configuration), "mail");
            }

            mail.TermsUrl ??= "https://teams.demo.example/terms_of_service";
        });
    }
}
