import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root) createRoot(root).render(<p id="figure">${(361.0005).toFixed(2)}</p>)
