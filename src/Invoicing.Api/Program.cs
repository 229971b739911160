using Invoicing.Api.Dialects.Zenskar;
using Invoicing.Api.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddInvoicingHosting(builder.Configuration);
builder.Services.AddZenskarDialect();

var app = builder.Build();
app.UseInvoicingHosting();
await app.RunAsync();
