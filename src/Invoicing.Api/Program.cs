using Invoicing.Api.Dialects.Polar;
using Invoicing.Api.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddInvoicingHosting(builder.Configuration);
builder.Services.AddPolarDialect();

var app = builder.Build();
app.UseInvoicingHosting();
await app.RunAsync();
