using Invoicing.Api.Dialects.Ncsa;
using Invoicing.Api.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddInvoicingHosting(builder.Configuration);
builder.Services.AddNcsaDialect();

var app = builder.Build();
app.UseInvoicingHosting();
await app.RunAsync();
