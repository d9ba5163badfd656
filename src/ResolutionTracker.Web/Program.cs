using ResolutionTracker.Web.Hosting.CommandLine;

return await Verbs.RunAsync(Checkout.Unmark(args));
