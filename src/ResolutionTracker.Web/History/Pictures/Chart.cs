namespace ResolutionTracker.Web.History.Pictures;

/// <summary>A drawing, ready to be put into a page or a file.</summary>
/// <param name="Svg">The inside of an SVG element of that size; its links are addresses of this server.</param>
public sealed record Chart(string Svg, int Width, int Height);
