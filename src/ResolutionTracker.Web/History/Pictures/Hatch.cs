namespace ResolutionTracker.Web.History.Pictures;

/// <summary>How a surface is filled, so that it is told from its neighbours in black and white too.</summary>
internal enum Hatch
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>Wide slanting stripes.</summary>
    Stripes,

    /// <summary>Nothing but its edge.</summary>
    Empty,

    /// <summary>Thin crossed lines.</summary>
    Crossed,

    /// <summary>Thin lines from left to right.</summary>
    Lines,

    /// <summary>Dots.</summary>
    Dots,
}
