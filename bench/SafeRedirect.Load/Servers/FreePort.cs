using System.Net;
using System.Net.Sockets;

namespace SafeRedirect.Load.Servers;

/// <summary>Ports from the system.</summary>
internal static class FreePort
{
    /// <summary>A loopback address that nobody listened on a moment ago.</summary>
    public static IPEndPoint Next()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return (IPEndPoint)socket.LocalEndPoint!;
    }
}
