using ResolutionTracker.Web.Hosting.CommandLine;

return await Verbs.RunAsync(args);
