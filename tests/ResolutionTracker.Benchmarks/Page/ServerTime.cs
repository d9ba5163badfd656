using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ResolutionTracker.Benchmarks.Page;

/// <summary>Takes the time of each request around the whole of the product's pipeline: from its first middleware until it returns.</summary>
internal sealed class ServerTime : IStartupFilter
{
    private double _last;

    /// <summary>Milliseconds of the request that ended last.</summary>
    public double Last => Volatile.Read(ref _last);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(TakeAsync);
        next(app);
    };

    private async Task TakeAsync(HttpContext context, RequestDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        Volatile.Write(ref _last, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }
}
