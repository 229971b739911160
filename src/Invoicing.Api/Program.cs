using Invoicing.Api.Dialects.Cannlytics;
using Invoicing.Api.Dialects.Novicap;
using Invoicing.Api.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddInvoicingHosting(builder.Configuration);
builder.Services.AddCannlyticsDialect();
builder.Services.AddNovicapDialect();

var app = builder.Build();
app.UseInvoicingHosting();
await app.RunAsync();
